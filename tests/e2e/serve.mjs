// Folders as a static host serves them, each on a port of its own: at the top, and at /a/b/ as behind a
// proxy that strips a path. `node serve.mjs 4173` serves dist/, `node serve.mjs 4175 <folder> 4176 <folder>` those.

import { createServer } from 'node:http';
import sirv from 'sirv';

const sites = process.argv.slice(2);
for (let index = 0; index < sites.length; index += 2) {
  const [port, folder = '../../dist'] = sites.slice(index);
  // A sandboxed frame has no origin of its own: any host should let its files be read across origins.
  const serve = sirv(folder, { setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/a/b/')) request.url = request.url.slice('/a/b'.length);
    serve(request, response, () => response.writeHead(404).end());
  });
  server.listen(Number(port), '127.0.0.1');
}
