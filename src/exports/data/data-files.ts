/** The files under `/api/`, by which other programs read the edition: one row a file. */
import type { z } from 'zod';
import type { Edition } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { annotations } from '../annotations/annotations.ts';
import { citationForms } from '../cite/forms.ts';
import { editionJson } from '../edition-json.ts';
import { glossaryJson } from '../glossary-json.ts';
import { printJson } from '../json-file.ts';
import { notesJson } from '../notes-json.ts';
import { passagesJson } from '../passages-json.ts';
import { placesJson } from '../places-json.ts';
import { referencesJson } from '../references-json.ts';
import { relationsJson } from '../relations-json.ts';
import { scholarshipJson } from '../scholarship-json.ts';
import { timelineJson } from '../timeline-json.ts';
import * as apparatus from './shapes/apparatus.ts';
import * as machines from './shapes/machines.ts';
import * as scholarship from './shapes/scholarship.ts';
import * as text from './shapes/text.ts';

/** A file under `/api/`. */
export interface DataFile {
  /** Its name there; that of its schema is the same, with `.json` at its end. */
  file: string;
  /** What it holds, in a sentence. */
  about: string;
  shape: z.ZodType;
  /** Its value; nothing where the edition has no such file. Without it, the file is made when the site is checked. */
  make?: (edition: Edition) => unknown;
  /** Set where spaces would be for nobody. */
  compact?: true;
}

type List = keyof ReturnType<typeof scholarshipJson>;
const scholarly =
  (list: List) =>
  (edition: Edition): unknown =>
    scholarshipJson(edition)[list];

const { about } = words.data;

export const DATA_FILES: readonly DataFile[] = [
  { file: 'edition.json', about: about.edition, shape: text.EditionShape, make: editionJson },
  { file: 'passages.json', about: about.passages, shape: text.PassagesShape, make: passagesJson },
  { file: 'references.json', about: about.references, shape: apparatus.ReferencesShape, make: referencesJson },
  { file: 'glossary.json', about: about.glossary, shape: apparatus.GlossaryShape, make: glossaryJson },
  { file: 'notes.json', about: about.notes, shape: apparatus.NotesShape, make: notesJson },
  { file: 'timeline.json', about: about.timeline, shape: apparatus.TimelineShape, make: timelineJson },
  { file: 'places.json', about: about.places, shape: apparatus.PlacesShape, make: placesJson },
  { file: 'relations.json', about: about.relations, shape: apparatus.RelationsShape, make: relationsJson },
  { file: 'claims.json', about: about.claims, shape: scholarship.ClaimsShape, make: scholarly('claims') },
  {
    file: 'source-checks.json',
    about: about.checks,
    shape: scholarship.SourceChecksShape,
    make: scholarly('source-checks'),
  },
  {
    file: 'emendations.json',
    about: about.emendations,
    shape: scholarship.EmendationsShape,
    make: scholarly('emendations'),
  },
  {
    file: 'abbreviations.json',
    about: about.abbreviations,
    shape: scholarship.AbbreviationsShape,
    make: scholarly('abbreviations'),
  },
  { file: 'sources.json', about: about.sources, shape: scholarship.SourcesShape, make: scholarly('sources') },
  { file: 'reviews.json', about: about.reviews, shape: scholarship.ReviewsShape, make: scholarly('reviews') },
  {
    file: 'corrections.json',
    about: about.corrections,
    shape: scholarship.CorrectionsShape,
    make: scholarly('corrections'),
  },
  { file: 'annotations.jsonld', about: about.annotations, shape: machines.AnnotationsShape, make: annotations },
  {
    file: 'citation-forms.json',
    about: about.citationForms,
    shape: machines.CitationFormsShape,
    make: citationForms,
    compact: true,
  },
  { file: 'quality.json', about: about.quality, shape: machines.QualityShape },
];

/** A file of an edition, with its value and its text. */
export interface MadeFile {
  name: string;
  row: DataFile;
  value: unknown;
  text: string;
}

const made = new WeakMap<Edition, MadeFile[]>();

/** The files of an edition but for the one that is made from its finished pages; made once for an edition. */
export function dataFilesOf(edition: Edition): MadeFile[] {
  const files =
    made.get(edition) ??
    DATA_FILES.flatMap((row) => {
      const value = row.make?.(edition);
      if (value === undefined) return [];
      return [{ name: row.file, row, value, text: row.compact ? JSON.stringify(value) : printJson(value) }];
    });
  made.set(edition, files);
  return files;
}
