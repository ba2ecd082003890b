// dist/ as a static host serves it: at the top, and at /a/b/ as behind a proxy that strips a path.

import { createServer } from 'node:http';
import sirv from 'sirv';

const [port] = process.argv.slice(2);
// A sandboxed frame has no origin of its own: any host should let its files be read across origins.
const serve = sirv('../../dist', { setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
const server = createServer((request, response) => {
  if (request.url?.startsWith('/a/b/')) request.url = request.url.slice('/a/b'.length);
  serve(request, response, () => response.writeHead(404).end());
});
server.listen(Number(port), '127.0.0.1');
