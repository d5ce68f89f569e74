/** Reads `media/` of a content folder. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../model/faults.ts';
import { Memory } from '../reading/memory.ts';
import { inspect } from './inspect.ts';
import { MEDIA_FOLDER, type Flaw, type Media, type Picture } from '../model/pictures.ts';

const inspected = new Memory<Promise<Picture | { flaw: Flaw }>>();

/** Every file of the folder, looked at; a link that leads out of the folder is a fault, and what it leads to is not read. */
export async function readMedia(content: string): Promise<{ media: Media; faults: Fault[] }> {
  const folder = join(content, MEDIA_FOLDER);
  const media = new Map<string, Picture | { flaw: Flaw }>();
  const faults: Fault[] = [];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() && !isLink(folder)) return { media, faults };
  const display = (path: string): string => relative(process.cwd(), path);
  const outside = (path: string): boolean => !existsSync(path) || !isBelow(realpathSync(content), realpathSync(path));
  const refuse = (path: string): void => {
    faults.push({
      file: display(path),
      rule: 'media-stays-in-folder',
      expected: 'a file that lies in media/ itself',
      found: existsSync(path) ? 'a link to a place outside of the content folder' : 'a link that leads nowhere',
      remedy: 'Put a copy of the file there in place of the link.',
    });
  };
  if (outside(folder)) {
    refuse(folder);
    return { media, faults };
  }
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (outside(path)) {
      refuse(path);
      media.set(name, { flaw: gone(name) });
      continue;
    }
    const bytes = bytesOf(path);
    if (!bytes) {
      media.set(name, { flaw: locked(name) });
      continue;
    }
    const key = `${name}\n${createHash('sha256').update(bytes).digest('hex')}`;
    media.set(name, await inspected.of(key, () => inspect(name, bytes)));
  }
  return { media, faults };
}

const gone = (name: string): Flaw => ({
  rule: 'picture-exists',
  expected: 'a file in media/',
  found: `media/${name}, a link that leads elsewhere`,
  remedy: 'Put the file itself there.',
});

const locked = (name: string): Flaw => ({
  rule: 'picture-is-usable',
  expected: 'a file that can be read',
  found: `media/${name}, which may not be read`,
  remedy: 'Let everybody read it.',
});

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Files below a folder, in order, with `/` between folders. A link is listed unless it leads to a folder in here. */
function namesIn(folder: string): string[] {
  const walk = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.')) return [];
      // Never by `recursive`, which follows links wherever they lead.
      if (entry.isDirectory()) return walk(name);
      return entry.isFile() || (entry.isSymbolicLink() && !isFolderInside(folder, name)) ? [name] : [];
    });
  return walk('').sort((a, b) => (a < b ? -1 : 1));
}

function isFolderInside(folder: string, name: string): boolean {
  const path = join(folder, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && isBelow(realpathSync(folder), realpathSync(path));
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const isBelow = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
