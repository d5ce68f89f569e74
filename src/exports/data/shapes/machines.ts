/** Files that programs of this site or of others read. */
import { z } from 'zod';
import { AuditSchema } from '../../../schemas/audit.ts';
import { Day, LanguageTag, Text } from '../../../schemas/common.ts';
import { Address, WholeAddress } from './common.ts';

const TextualBody = z.strictObject({
  type: z.literal('TextualBody'),
  /** `commenting`, the note itself; `tagging`, what kind of note it is. */
  purpose: z.enum(['commenting', 'tagging']),
  value: z.string(),
  format: z.literal('text/plain'),
  language: LanguageTag.optional(),
});

const Creator = z.strictObject({ type: z.enum(['Person', 'Organization']), name: Text });

const Annotation = z.strictObject({
  /** Address of the note. */
  id: WholeAddress,
  type: z.literal('Annotation'),
  /** What the note does, in the words of the standard. */
  motivation: z.enum(['describing', 'editing', 'questioning']),
  /** The editors. */
  creator: z.union([Creator, z.array(Creator)]),
  body: z.array(TextualBody),
  /** The passage's own page, and the words in it if the note is about some. */
  target: z.union([
    WholeAddress,
    z.strictObject({
      source: WholeAddress,
      selector: z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: Text,
        prefix: z.string(),
        suffix: z.string(),
      }),
    }),
  ]),
});

/** `/api/annotations.jsonld`: https://www.w3.org/TR/annotation-model/ */
export const AnnotationsShape = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  /** Address of this file. */
  id: WholeAddress,
  type: z.literal('AnnotationCollection'),
  label: Text,
  /** Number of annotations. */
  total: z.int().nonnegative(),
  /** The one page, which has them all. */
  first: z.strictObject({
    id: WholeAddress,
    type: z.literal('AnnotationPage'),
    partOf: WholeAddress,
    startIndex: z.literal(0),
    items: z.array(Annotation),
  }),
});

/** Formatted words: plain, or a list of a tag and what is in it. */
const Run: z.ZodType = z.lazy(() => z.union([z.string(), z.array(Run).min(1)]));

const WorkForms = z.strictObject({
  /** What it is, in the words of a choice. */
  name: Text,
  /** Key for reference managers. */
  key: Text,
  /** The reference in each style. */
  styles: z.array(z.strictObject({ id: Text, name: Text, runs: z.array(Run), inText: z.string().optional() })),
  /** The reference in each format for reference managers. */
  files: z.array(z.strictObject({ name: Text, extension: Text, type: Text, text: z.string() })),
});

/** `/api/citation-forms.json`: how a passage is cited, with places to be filled in. */
export const CitationFormsShape = z.strictObject({
  /** Address of the page for reading lists. */
  list: Address,
  /** Address of a passage's own page. */
  passage: Text,
  own: Text,
  /** Whose words a passage has. */
  whose: Text.optional(),
  markdown: Text,
  /** How a reader sends a correction; absent where nobody takes them. */
  correct: z.strictObject({ to: Text, title: Text, version: Text }).optional(),
  /** The card of a passage, with a place for its height. */
  embed: Text,
  /** Titles of chapters by their numbers, as they stand in each file. */
  chapters: z.record(z.string(), z.record(z.string(), z.string())),
  works: z.strictObject({ edition: WorkForms, study: WorkForms }),
  /** How current the annotation is: of most passages, and of those of which something else is said. */
  currency: z.strictObject({ most: z.string(), of: z.record(z.string(), z.string()) }),
});

const Bytes = z.int().nonnegative();

/** `/api/quality.json` */
export const QualityShape = z.strictObject({
  /** What the edition holds, in figures. */
  edition: z.looseObject({ version: Text, date: Day, chapters: z.int(), passages: z.int(), words: z.int() }),
  /** What the checks found. */
  checks: z.strictObject({
    rules: z.int(),
    faults: z.literal(0),
    warnings: z.int(),
    ofPages: z.array(z.strictObject({ holds: Text, rules: z.array(Text) })),
  }),
  /** What the accessibility tests found; null where they have not run. */
  accessibility: AuditSchema.nullable(),
  /** Contrast of the colours that meet on pages. */
  contrast: z.array(z.strictObject({ appearance: Text, what: Text, ratio: z.number(), needed: z.number() })),
  /** Licences of the packages. */
  licences: z.array(z.strictObject({ licence: Text, packages: z.int(), note: Text.optional() })),
  /** Pages and their weight in bytes, compressed; of pages that are alike, the heaviest. */
  weights: z.array(
    z.strictObject({
      path: z.string(),
      document: Bytes,
      style: Bytes,
      script: Bytes,
      font: Bytes,
      total: Bytes,
      budget: Bytes,
    }),
  ),
});

/** `/oembed/2.4.json`: https://oembed.com/#section2.3 */
export const OembedShape = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: Text,
  author_name: z.string(),
  provider_name: Text,
  provider_url: WholeAddress,
  description: Text.optional(),
  /** Seconds for which a copy may be kept. */
  cache_age: z.int().positive(),
  url: WholeAddress,
  /** The card of the passage. */
  html: Text,
  width: z.int().positive(),
  height: z.int().positive(),
});
