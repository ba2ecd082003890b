// A page that comes slowly.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves what another server has, but the page at a path only up to a mark in it; its rest when it is told to. */
export async function inHalves(origin: string, path: string, mark: string) {
  let rest = () => {};
  const server = createServer(async ({ url = '' }, response) => {
    const answer = await fetch(new URL(url, origin));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    if (new URL(url, origin).pathname !== path) return response.end(body);
    const half = body.indexOf(mark);
    response.write(body.subarray(0, half));
    rest = () => response.end(body.subarray(half));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, rest: () => rest(), close: () => server.close() };
}
