/** `npm run serve`: serves the finished edition in `dist/`, or the folder of another, until it is told to stop. */
import { distOf } from '../src/edition/dist.ts';
import { orRefuse } from './check/refuse.ts';
import { serveUntilStopped } from './serve/command.ts';

process.exitCode = await orRefuse(() => serveUntilStopped(distOf(process.env), process.env));
