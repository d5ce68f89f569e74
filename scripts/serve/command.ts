/** The server as a command: its settings, its one line, its end. */
import { once } from 'node:events';
import { normalizeBase } from '../../src/model/addresses.ts';
import { bringBack } from '../build/folders.ts';
import { ServerProblem, startServer } from './server.ts';

const DEFAULT_PORT = 4321;

/** The port that `PORT` names, or undefined where it names none. */
export function portFrom(setting: string | undefined): number | undefined {
  if (setting === undefined || setting === '') return DEFAULT_PORT;
  const port = Number(setting);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : undefined;
}

/** What to tell of a `PORT` that names none. */
export const noPort = (setting = ''): string => `PORT must be a whole number from 0 to 65535; found ${setting}.`;

/** Serves `dir` until SIGINT, SIGTERM or SIGHUP; resolves to the exit code. */
export async function serveUntilStopped(dir: string, env: NodeJS.ProcessEnv): Promise<number> {
  const port = portFrom(env['PORT']);
  if (port === undefined) {
    console.error(noPort(env['PORT']));
    return 2;
  }
  try {
    bringBack(dir);
    const server = await startServer(dir, { port, base: normalizeBase(env['BASE_PATH']) });
    console.log(`The edition is at ${server.url} (Ctrl+C stops it).`);
    await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error;
    console.error(error.message);
    return 2;
  }
}
