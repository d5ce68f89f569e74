/** An edition with an imported text, as a build with `EDITION_TEXT=original` reads it. */
import type { EditionSettings } from '../../edition/load.ts';
import { copyOf } from '../fault-case.ts';
import { runImport } from '../../import/run.ts';

export interface EditionWithImport extends Disposable {
  settings: EditionSettings;
}

export async function withImport(file: string, content: string): Promise<EditionWithImport> {
  const copy = copyOf(content);
  await runImport({ file, into: undefined, outline: undefined, json: false, force: true }, copy.path);
  return {
    settings: { content: copy.path, text: 'original', site: undefined, base: '/' },
    [Symbol.dispose]: () => copy[Symbol.dispose](),
  };
}
