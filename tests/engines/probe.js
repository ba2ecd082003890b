// Put at the top of every page that is tested, before its policy and its scripts: notes what a reader would
// find in the console, and sets the device's clock, which runs on from there.
(() => {
  const trouble = (window.trouble = []);
  for (const level of ['error', 'warn', 'info', 'log', 'debug']) {
    console[level] = (...words) => trouble.push(`console ${level}: ${words.join(' ')}`);
  }
  const note = (name, tell) => addEventListener(name, (event) => trouble.push(`${name}: ${tell(event)}`), true);
  note('error', ({ message, target }) => message ?? target.outerHTML);
  note('unhandledrejection', ({ reason }) => reason);
  note('securitypolicyviolation', ({ violatedDirective, blockedURI }) => `${violatedDirective} ${blockedURI}`);

  const Device = Date;
  let ahead = 0;
  window.setClock = (instant) => (ahead = Device.parse(instant) - Device.now());
  window.Date = class extends Device {
    constructor(...parts) {
      super(...(parts.length ? parts : [Date.now()]));
    }
    static now() {
      return Device.now() + ahead;
    }
  };
})();
