/** Which files of `media/` the texts show. */
import { join, relative } from 'node:path';
import { MEDIA_FOLDER, type Media, type Picture } from '../model/pictures.ts';
import type { Fault } from '../model/faults.ts';

type Texts = readonly { pictures: readonly string[] }[];

/** The pictures that are shown, in the order of their names. */
export const picturesOf = (media: Media, texts: Texts): Picture[] => {
  const used = new Set(texts.flatMap(({ pictures }) => pictures));
  return [...media].flatMap(([name, picture]) => (used.has(name) && !('flaw' in picture) ? [picture] : []));
};

/** A warning for each picture that nothing shows; what cannot be shown is reported where a text asks for it. */
export function unusedMedia(folder: string, media: Media, texts: Texts): Fault[] {
  const used = new Set(texts.flatMap(({ pictures }) => pictures));
  return [...media]
    .filter(([name, picture]) => !used.has(name) && !('flaw' in picture))
    .map(([name]) => ({
      file: relative(process.cwd(), join(folder, MEDIA_FOLDER, name)),
      rule: 'media-is-used',
      expected: 'a text that shows the picture',
      found: 'none',
      remedy: `Write ![what it shows](${MEDIA_FOLDER}/${name}) where it belongs, or remove the file.`,
      severity: 'warning',
    }));
}
