/** `npm run serve`: serves the finished edition in `dist/` until it is told to stop. */
import { serveUntilStopped } from './serve/command.ts';

process.exitCode = await serveUntilStopped('dist', process.env);
