/** Writes the chapters: all of them or none, and over nothing that is not meant to go. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MEDIA } from './media.ts';
import { fresh, replaceFolder } from '../../scripts/build/folders.ts';
import { UsageError } from './arguments.ts';

const CHAPTER = /^(\d+|[a-z])-[a-z0-9-]+\.mdx$/;

/**
 * Looks whether chapters can be written into a folder.
 * @throws {UsageError} where it holds something else, or chapters that nobody said may be replaced.
 */
export function checkTarget(into: string, force: boolean): void {
  if (!existsSync(into)) return;
  if (!statSync(into).isDirectory()) throw new UsageError(`${into} is a file; name a folder.`);
  const names = readdirSync(into).sort();
  const others = names.filter((name) => !CHAPTER.test(name) && name !== MEDIA);
  if (others.length > 0)
    throw new UsageError(`${into} holds ${others.slice(0, 3).join(', ')}, which is no chapter. Name another folder.`);
  if (names.length > 0 && !force)
    throw new UsageError(`${into} holds ${names.join(', ')}. Add --force to replace all chapters there.`);
}

/** A file by its name in its folder. */
export interface NewFile {
  name: string;
  bytes: string | Uint8Array;
}

/**
 * Puts a folder with these files in the place of `into`. What was there stays whole until the new one is. Pictures lie in
 * the folder for pictures beside it; those of a text that the edition only holds on this machine (`isOwn`), inside.
 */
export function writeChapters(
  into: string,
  files: readonly NewFile[],
  media: readonly NewFile[] = [],
  isOwn = false,
): void {
  const target = resolve(into);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const complete = fresh(parent, `${basename(target)}.import`);
  try {
    mkdirSync(complete);
    for (const { name, bytes } of files) writeFileSync(join(complete, name), bytes);
    if (media.length > 0) {
      const folder = join(isOwn ? complete : parent, MEDIA);
      mkdirSync(folder, { recursive: true });
      for (const { name, bytes } of media) writeFileSync(join(folder, name), bytes);
    }
    replaceFolder(target, complete);
  } finally {
    rmSync(complete, { recursive: true, force: true });
  }
}
