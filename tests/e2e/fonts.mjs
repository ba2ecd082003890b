// What tests and measurements are lettered in: fonts of development packages and no others, so
// that no height depends on what a machine has installed. Chromium on Linux asks fontconfig for
// its fonts; a configuration of its own shows it nothing but these.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('node_modules', import.meta.url));
const CONFIGURATIONS = `${PACKAGES}/.cache/fonts`;

/** The environment of a browser that has only these packages' fonts, a serif and a sans among them. */
function environment(name, serif, sans, packages) {
  const file = `${CONFIGURATIONS}/${name}.conf`;
  const draft = `${file}.${process.pid}`;
  mkdirSync(CONFIGURATIONS, { recursive: true });
  // Every worker writes it; renamed, it is whole for a browser that reads it meanwhile.
  writeFileSync(
    draft,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${packages.map((folder) => `<dir>${PACKAGES}/${folder}</dir>`).join('\n  ')}
  <cachedir>${CONFIGURATIONS}</cachedir>
  <alias><family>serif</family><prefer><family>${serif}</family></prefer></alias>
  <match><edit name="family" mode="append_last"><string>${sans}</string></edit></match>
</fontconfig>
`,
  );
  renameSync(draft, file);
  return { ...process.env, FONTCONFIG_FILE: file };
}

/** Pinned: named in style/tokens.css, neither wide nor narrow. What is not a serif is the sans. */
export const PINNED = environment('pinned', 'Noto Serif', 'Noto Sans', [
  '@expo-google-fonts/noto-serif',
  '@expo-google-fonts/noto-sans',
]);

/** As wide as Times New Roman and Arial: text is up to a sixth narrower than in the pinned fonts. */
export const NARROW = environment('narrow', 'Tinos', 'Arimo', ['@expo-google-fonts/tinos', '@expo-google-fonts/arimo']);

/** The widest that systems come with: text is 7 % wider than in the pinned fonts, bold text 18 %. */
export const WIDE = environment('wide', 'DejaVu Serif', 'DejaVu Sans', ['dejavu-fonts-ttf']);

/** Runs in a page: sets its text as much wider as src/blocks/heights.rs allows the reader's own font to be. */
export function widen() {
  const margin = new CSSStyleSheet();
  margin.replaceSync('* { letter-spacing: 0.09em !important }');
  document.adoptedStyleSheets.push(margin);
}
