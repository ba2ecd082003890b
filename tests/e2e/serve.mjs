// Folders as a static host serves them, each on a port of its own: at the top, and at /a/b/ as behind a
// proxy that strips a path. `node serve.mjs 4173` serves dist/, `node serve.mjs 4175 <folder> 4176 <folder>` those.

import { createServer } from 'node:http';
import sirv from 'sirv';

// As in deploy/: frames in a sandbox have no origin of their own, and some hosts require the others of all they load.
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const sites = process.argv.slice(2);
for (let index = 0; index < sites.length; index += 2) {
  const [port, folder = '../../dist'] = sites.slice(index);
  const serve = sirv(folder, { setHeaders: (response) => Object.entries(HEADERS).forEach(([name, value]) => response.setHeader(name, value)) });
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/a/b/')) request.url = request.url.slice('/a/b'.length);
    serve(request, response, () => response.writeHead(404).end());
  });
  server.listen(Number(port), '127.0.0.1');
}
