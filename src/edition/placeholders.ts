/** Words with which a new edition is laid down, and which nobody should read on a published site. */
import { LANGUAGES } from '../words/languages.ts';
import type { Fault } from '../model/faults.ts';
import type { Sources } from '../reading/read.ts';

/** What `npm run new` writes into a chapter, in whatever language. */
const SAMPLES = Object.values(LANGUAGES).map(({ newEdition }) => newEdition);

/** As `npm run new` writes them. */
const PLACEHOLDER = /^(?:© )?(?:Title|Name) of the (?:edition|editors|study|author)\.?$/;
/** Reserved for examples: RFC 2606. */
const EXAMPLE = /^(?:www\.)?example\.(?:org|com|net)$/;

/** A warning for each placeholder in `edition.yaml`, and for each chapter that still has one. @param site The address that takes the place of the one in the file. */
export function placeholders(
  { config, chapters }: Pick<Sources, 'config' | 'chapters'>,
  site: string | undefined,
): Fault[] {
  if (!config) return [];
  const samples = chapters.filter(({ data, body }) =>
    SAMPLES.some(({ summary, passage }) => data.summary === summary || body.includes(passage)),
  );
  const { data, file, placeOf } = config;
  const warning = (path: PropertyKey[], found: string, remedy: string): Fault => ({
    file,
    ...placeOf(path),
    rule: 'placeholder-is-filled-in',
    expected: `the field ${path.map(String).join('.')} of this edition`,
    found: `${found}, a placeholder`,
    remedy,
    severity: 'warning',
  });
  const fields: [path: PropertyKey[], value: string][] = [
    [['title'], data.title],
    ...data.editors.map(({ name = '' }, index): [PropertyKey[], string] => [
      data.editors.length === 1 ? ['editors'] : ['editors', index],
      name,
    ]),
    [['rights'], data.rights],
    [['source', 'title'], data.source.title],
    [['source', 'author'], data.source.author],
    [['source', 'rights'], data.source.rights],
  ];
  const words = fields
    .filter(([, value]) => PLACEHOLDER.test(value))
    .map(([path, value]) => warning(path, value, 'Write what is true of this edition.'));
  const unnamed = data.editors.flatMap(({ toBeNamed }, index) =>
    toBeNamed === undefined
      ? []
      : [warning(['editors', index, 'toBeNamed'], toBeNamed.trim(), 'Write the names, and remove this field.')],
  );
  const isExample = site === undefined && EXAMPLE.test(new URL(data.site).hostname);
  const all = isExample
    ? [
        ...words,
        ...unnamed,
        warning(['site'], data.site, 'Write the address under which the site is published, or set SITE_URL.'),
      ]
    : [...words, ...unnamed];
  return [
    ...all,
    ...samples.map((source): Fault => ({
      file: source.file,
      ...source.placeOf(['summary']),
      rule: 'placeholder-is-filled-in',
      expected: 'a summary and passages of this chapter',
      found: 'those of a new edition',
      remedy: 'Write them, or import the study.',
      severity: 'warning',
    })),
  ];
}
