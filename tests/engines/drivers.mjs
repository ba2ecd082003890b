// The three engines: the driver of each, and what its browser is started with. All of them read the same
// pages by the same protocol (webdriver.mjs).

const named = (variable, otherwise) => process.env[variable] ?? otherwise;

export const ENGINES = {
  chromium: {
    program: named('CHROMEDRIVER', 'chromedriver'),
    args: [],
    capabilities: {
      'goog:chromeOptions': {
        binary: named('CHROMIUM', '/usr/bin/chromium'),
        // The sandbox does not work for root; the rest keeps the browser from calling home.
        args: ['headless', 'no-sandbox', 'disable-gpu', 'no-first-run', 'disable-background-networking', 'disable-component-update'],
      },
    },
  },
  firefox: {
    program: named('GECKODRIVER', 'geckodriver'),
    // Ports of its own, so that two runs do not meet.
    args: ['--websocket-port=0'],
    capabilities: {
      'moz:firefoxOptions': { binary: named('FIREFOX', 'firefox-esr'), args: ['-headless'] },
    },
  },
  webkit: {
    // It has no windowless mode, so it gets a screen of its own.
    program: named('XVFB', 'xvfb-run'),
    args: ['--auto-servernum', '--server-args=-screen 0 1600x1400x24', named('WEBKITDRIVER', 'WebKitWebDriver')],
    // There is no graphics card.
    environment: { WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    capabilities: {
      'webkitgtk:browserOptions': { binary: named('MINIBROWSER', 'MiniBrowser'), args: ['--automation'] },
    },
  },
};
