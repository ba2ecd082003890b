// Puts each peer together in target/peers/dist/: the page that all share, its own tree, its live part bundled and
// minified, everything compressed beside it, as a host serves it.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { ALL, RUST } from './peers.mjs';
import { PEERS, SOURCES } from './places.mjs';

const shell = JSON.parse(readFileSync(`${PEERS}/shell.json`, 'utf8'));
const ours = readFileSync(`${PEERS}/dist/pad31/index.html`, 'utf8');
/** As ours is loaded: the WebAssembly beside its glue, and after what is seen. */
const WASM = /<script type="module"[^>]*>.*?<\/script>/s.exec(ours)[0].replace(/\.\/\S+_bg\.wasm/, './live.wasm').replace(/\.\/\S+?\.js/, './live.js');
const SCRIPT = '<script type="module" src="./live.js"></script>';

/** Bundles a module; for the build itself, if `ssr`. */
async function bundle(entry, outDir, plugins = [], ssr = false) {
  await build({
    root: SOURCES,
    configFile: false,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      minify: !ssr,
      modulePreload: false,
      ssr,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        // What the glue says when it is loaded is called for; of the others nothing is.
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'live.js', format: 'es' },
      },
    },
  });
}

/** Writes a peer's page: its tree, its data, what loads its live part. */
function write(peer, tree, data, load, more = '') {
  const before = shell.before.replace('</head>', () => `${load}\n</head>`);
  const script = `<script type="application/json" id="page">${data}</script>`;
  // What follows the root goes where the body ends.
  const after = shell.after.replace('</body>', () => `${script}${more}\n</body>`);
  writeFileSync(`${PEERS}/dist/${peer}/index.html`, before + tree + after);
}

for (const peer of Object.keys(ALL).slice(1)) {
  const folder = `${PEERS}/dist/${peer}`;
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(`${PEERS}/dist/pad31`).filter((file) => /\.(css|svg)$/.test(file))) {
    cpSync(`${PEERS}/dist/pad31/${file}`, `${folder}/${file}`);
  }
}

const page = readFileSync(`${PEERS}/page.json`, 'utf8');
for (const peer of RUST) {
  await bundle(`${PEERS}/bindgen/${peer}/live.js`, `${PEERS}/dist/${peer}`);
  // The page says itself where the WebAssembly is.
  rmSync(`${PEERS}/dist/${peer}/assets`, { recursive: true, force: true });
  cpSync(`${PEERS}/bindgen/${peer}/live_bg.wasm`, `${PEERS}/dist/${peer}/live.wasm`);
  // Dioxus has a script of its own beside its tree.
  const [tree, more = ''] = readFileSync(`${PEERS}/${peer}.html`, 'utf8').split(/(?=\n<script>)/);
  write(peer, tree, page, WASM, more);
}

await bundle(`${SOURCES}javascript/main.js`, `${PEERS}/dist/javascript`);
write('javascript', shell.javascript.html, shell.javascript.data, SCRIPT);

await bundle(`${SOURCES}svelte/main.js`, `${PEERS}/dist/svelte`, [svelte({ configFile: false })]);
await bundle(`${SOURCES}svelte/render.js`, `${PEERS}/svelte`, [svelte({ configFile: false })], true);
const { renderAll } = await import(`${PEERS}/svelte/live.js`);
const { document } = parseHTML(`<div id="still">${shell.svelte.html}</div>`);
for (const [selector, html] of Object.entries(renderAll(shell.svelte.islands))) document.querySelector(selector).innerHTML = html;
write('svelte', document.getElementById('still').innerHTML, shell.svelte.data, SCRIPT);

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
for (const peer of Object.keys(ALL)) {
  for (const file of readdirSync(`${PEERS}/dist/${peer}`)) {
    const path = `${PEERS}/dist/${peer}/${file}`;
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), quality));
  }
}
console.log(`Put together in target/peers/dist/: ${Object.keys(ALL).join(', ')}.`);
