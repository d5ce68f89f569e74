/** `npm start`: builds the edition, then serves it. */
import { spawnSync } from 'node:child_process';
import { distOf } from '../src/edition/dist.ts';
import { orRefuse } from './check/refuse.ts';
import { serveUntilStopped } from './serve/command.ts';

// In a process of its own: what a build keeps in memory is not wanted while serving.
const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
process.exitCode =
  status === 0 ? await orRefuse(() => serveUntilStopped(distOf(process.env), process.env)) : (status ?? 1);
