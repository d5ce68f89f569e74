/** Programs that a test starts, and ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds in which a program has said what it is waited for; a busy machine needs some. */
const PATIENCE = 60_000;

/** A program, and what its first group tells. */
export interface Program {
  said: string;
  /** Resolves when it has ended. */
  end: () => Promise<void>;
}

/** When a program is ready: it says what `sign` finds, on its standard output or error or on a pipe with the number 3. */
interface Start {
  sign?: RegExp;
  /** Else this resolves. */
  ready?: () => Promise<void>;
  env?: NodeJS.ProcessEnv;
}

/**
 * Starts a program and waits until it is ready.
 * @throws (rejects with) an Error with all it said where it ends before that, or is silent for a minute.
 */
export async function startProgram(path: string, args: readonly string[], start: Start): Promise<Program> {
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, ...start.env } });
  try {
    const said = word(child, start.sign ?? /^$/);
    const ready = start.ready ? start.ready().then(() => '') : said;
    return { said: await Promise.race([ready, said]), end: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function word(child: ChildProcess, sign: RegExp): Promise<string> {
  let all = '';
  return new Promise((done, fail) => {
    const giveUp = (why: string): void =>
      fail(new Error(`${child.spawnfile} ${why}; it said: ${all.trim() || 'nothing'}`));
    const timer = setTimeout(() => giveUp('does not start in time'), PATIENCE);
    child.on('error', ({ message }) => giveUp(message));
    child.on('exit', () => giveUp('has ended'));
    for (const stream of child.stdio.slice(1))
      stream?.on('data', (data) => {
        all += String(data);
        const found = sign.exec(all);
        if (!found) return;
        clearTimeout(timer);
        done(found[1] ?? '');
      });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      done();
      return;
    }
    child.once('exit', () => done());
    child.kill();
  });
}

/** An empty folder that exists until it is disposed of. */
export function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'engine-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
