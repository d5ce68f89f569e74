import { z } from 'zod';
import { CHAPTER_NUMBER, PASSAGE_REF } from '../model/passage-ref.ts';

const ID = 'an id of lower-case letters, digits and hyphens, such as harbour-act';
/** An id that becomes part of an address: lower-case letters, digits and hyphens. Once published, it stays. */
export const Id = z.string(ID).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID);

const PASSAGE = 'a passage reference in quotation marks, such as "2.4"';
/** The reference of a passage, such as `2.4` or `2.4a`. */
export const PassageReference = z.string(PASSAGE).regex(new RegExp(`^${PASSAGE_REF}$`), PASSAGE);

const CHAPTER = 'the number of a chapter: 1, 2 and so on, 0 before chapter 1, or a capital letter for an appendix';
/** The number of a chapter as it is printed: `2`, `0` of a preface, `A` of an appendix. */
export const ChapterNumber = z
  .union([z.int().transform(String), z.string()], { error: CHAPTER })
  .pipe(z.string(CHAPTER).regex(new RegExp(`^${CHAPTER_NUMBER}$`), CHAPTER))
  .meta({ type: ['integer', 'string'], pattern: `^${CHAPTER_NUMBER}$` });

/** A sentence or a name: text with something in it. */
export const Text = z.string().trim().min(1, 'some text');

/** A web address with `http:` or `https:`. */
export const WebAddress = z.url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' });

/** A calendar day, `2022-06-30`. */
export const Day = z.iso.date('a day such as "2022-06-30"');

const VERSION = 'a version such as 1.0.0';
/** A version of the edition, `major.minor.patch`. */
export const Version = z.string(VERSION).regex(/^\d+\.\d+\.\d+$/, VERSION);

const DOI = 'a DOI such as 10.5281/zenodo.1234567, without the address of a resolver';
/** A DOI as registered. */
export const Doi = z.string(DOI).regex(/^10\.\d{4,9}\/\S+$/, DOI);

const SPDX = 'an identifier of the SPDX list, such as CC-BY-4.0';
/** An identifier of a licence: https://spdx.org/licenses/ */
export const SpdxId = z.string(SPDX).regex(/^[A-Za-z0-9]+(?:[.+-][A-Za-z0-9+]+)*$/, SPDX);

/** A language tag of BCP 47, such as `ur` or `en-GB`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as ur or en-GB');

/**
 * What a statement rests on: `study`, all of it comes from the study; `verified`, whatever goes beyond the study was
 * seen in a source; `known`, at least one such statement rests on general knowledge or on a work not consulted.
 */
export const Basis = z.enum(['study', 'verified', 'known']);
export type Basis = z.output<typeof Basis>;

/** A source of a statement in the apparatus, with its own mark of how sure it is. */
export const Source = z
  .strictObject({
    /**
     * Its id in `sources.yaml`, which has title and address for all who name it; or `title`, and `url`, here. The study
     * itself needs neither: its name is that of `edition.yaml`.
     */
    source: Id.optional(),
    /** Author or publication, title and date, as a reader needs them to find it. */
    title: Text.optional(),
    /** Where it was read. */
    url: WebAddress.optional(),
    /** The place in it: a page, a chapter, a heading. */
    at: Text.optional(),
    /** `study`, the study itself; `verified`, seen; `known`, named from general knowledge and not consulted. */
    basis: Basis,
  })
  .superRefine(({ source, title, url, basis }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (source === undefined && title === undefined && basis !== 'study')
      fault('title', 'some text, or in its place source with an id of sources.yaml');
    if (source !== undefined && title !== undefined) fault('title', 'nothing, as source names it already');
    if (source !== undefined && url !== undefined) fault('url', 'nothing, as sources.yaml has the address');
  })
  .transform(({ title = '', ...source }) => ({ ...source, title }));
/** As it is read: with `source`, title and address are those of `sources.yaml`; the study has its own. */
export type Source = z.output<typeof Source>;

/** A name in its own script. */
export const NativeName = z.strictObject({
  /** The name, in that script. */
  text: Text,
  /** Its language, such as `ur`, `ps`, `ar` or `fa`; decides direction and font. */
  lang: LanguageTag,
});
export type NativeName = z.output<typeof NativeName>;
