/** Starts and stops the server of a finished edition. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createHandler } from './handler.ts';

/** A server that answers. */
export interface RunningServer {
  /** Address of the title page, base path included: `http://localhost:4321/`. */
  url: string;
  /** Ends open connections too. */
  close: () => Promise<void>;
}

/** What went wrong before the first request, in words for whoever started the server. */
export class ServerProblem extends Error {}

/** Serves `dir` on `port` (0: any free one). Throws ServerProblem where there is nothing to serve or no port to be had. */
export async function startServer(dir: string, { port = 0, base = '/' } = {}): Promise<RunningServer> {
  if (!existsSync(join(dir, 'index.html')))
    throw new ServerProblem(`There is no finished edition in ${dir}. Run npm run build first.`);
  const server = createServer(createHandler(resolve(dir), base));
  await new Promise<void>((done, reject) => {
    server.once('error', (error) => {
      reject(new ServerProblem(explain(error, port)));
    });
    server.listen(port, done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is reserved by the system. Choose one above 1023: PORT=4321 npm start`;
    default:
      return `The server does not start: ${error.message}`;
  }
}
