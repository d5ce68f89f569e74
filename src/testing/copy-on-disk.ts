/** The copy for a disk, unpacked, and a reader who opens it in Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { COPY_FILE } from '../offline/copy/name.ts';
import { unpackArchive } from '../versions/archive.ts';
import { temporaryFolder } from './import/import.ts';
import { readBytes } from './site.ts';

export interface CopyOnDisk extends Disposable {
  /** Address of a file: `index.html`. */
  address: (file: string) => string;
  /** All of its files, from its folder. */
  files: readonly string[];
}

/** Unpacks the copy of a built site. */
export function copyOnDisk(dist?: string): CopyOnDisk {
  const folder = temporaryFolder();
  const files = unpackArchive(readBytes(`downloads/${COPY_FILE}`, dist));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), bytes);
  }
  const root = [...files.keys()][0]?.split('/')[0] ?? '';
  return {
    address: (file) => pathToFileURL(join(folder.path, root)).href + `/${file}`,
    files: [...files.keys()].map((name) => name.slice(root.length + 1)),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** A page in which everything is noted that it asks for beyond the disk, or that a browser reports. */
export async function openFromDisk(context: BrowserContext): Promise<{ page: Page; noted: string[] }> {
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) noted.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page had asked for when the reader left it is given up; what is not there fails in other words.
    if (reason !== 'net::ERR_ABORTED') noted.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  return { page, noted };
}
