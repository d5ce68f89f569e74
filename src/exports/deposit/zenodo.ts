/**
 * The metadata of a deposit in the form that Zenodo takes, as its API or as `.zenodo.json`: https://developers.zenodo.org
 * The schema has of the published one (`legacyrecord.json` in zenodo/zenodo) what is used here, and what the API asks for beside
 * it.
 */
import { z } from 'zod';
import type { Edition } from '../../model/types.ts';
import { frozenPath } from '../../model/versions.ts';
import { Day, Doi, Text } from '../../schemas/common.ts';
import { citedName, nameWithComma, oneLine } from '../cite/editors.ts';
import { addressOfWhole, ownCitation, sentence } from '../cite/texts.ts';
import { editionOf, fullTitle } from '../cite/work.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const RelatedIdentifier = z.strictObject({
  identifier: z.url(),
  relation: z.enum(['isDerivedFrom', 'isIdenticalTo', 'isVariantFormOf']),
  scheme: z.literal('url'),
});

/** What every record has, whoever may see it. */
const Common = z.strictObject({
  upload_type: z.literal('publication'),
  publication_type: z.literal('book'),
  publication_date: Day,
  title: Text,
  creators: z.array(z.strictObject({ name: Text, orcid: z.string().optional() })).min(1),
  description: Text,
  doi: Doi.optional(),
  imprint_publisher: Text.optional(),
  imprint_place: Text.optional(),
  notes: Text,
  related_identifiers: z.array(RelatedIdentifier).min(1),
});

/** An open record names its licence, a restricted one the conditions of access. */
export const ZenodoSchema = z.discriminatedUnion('access_right', [
  Common.extend({ access_right: z.literal('open'), license: Text }),
  Common.extend({ access_right: z.literal('restricted'), access_conditions: Text }),
]);
export type Zenodo = z.output<typeof ZenodoSchema>;

/**
 * Metadata of the present version. Without a `licence` in `edition.yaml` the record is restricted, since nobody may say of an
 * edition that it is open but those who have the rights.
 * @throws where they do not have the form that the archive takes
 */
export function zenodoMetadata(edition: Pick<Edition, 'config' | 'site'>): Zenodo {
  const { config, site } = edition;
  const { version, licence, source } = config;
  const rights = oneLine(config.rights);
  return ZenodoSchema.parse({
    upload_type: 'publication',
    publication_type: 'book',
    publication_date: config.date,
    title: `${sentence(fullTitle(config))} ${editionOf(config)}${words.lists.comma}${say(words.cited.version, { version })}`,
    creators: config.editors.map((editor) => ({
      name: nameWithComma(citedName(editor)),
      ...(editor.orcid !== undefined && { orcid: editor.orcid }),
    })),
    description: [config.description, config.statement, rights].map((text) => `<p>${html(oneLine(text))}</p>`).join(''),
    ...(config.doi !== undefined && { doi: config.doi }),
    ...(config.publisher !== undefined && { imprint_publisher: oneLine(config.publisher) }),
    ...(config.place !== undefined && { imprint_place: oneLine(config.place) }),
    notes: ownCitation(edition, { url: addressOfWhole(edition) }),
    related_identifiers: [
      { identifier: `${site}${frozenPath(version)}`, relation: 'isIdenticalTo', scheme: 'url' },
      { identifier: site, relation: 'isVariantFormOf', scheme: 'url' },
      ...(source.url === undefined
        ? []
        : [{ identifier: new URL(source.url).href, relation: 'isDerivedFrom', scheme: 'url' }]),
    ],
    ...(licence === undefined
      ? { access_right: 'restricted', access_conditions: rights }
      : { access_right: 'open', license: licence }),
  });
}

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
