/** `npm run serve`: serves the finished edition in `dist/`, or the folder of another, until it is told to stop. */
import { distOf } from '../src/edition/dist.ts';
import { serveUntilStopped } from './serve/command.ts';

process.exitCode = await serveUntilStopped(distOf(process.env), process.env);
