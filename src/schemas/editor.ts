import { z } from 'zod';
import { Text } from './common.ts';

/** What somebody did, in the fourteen words of CRediT: https://credit.niso.org (ANSI/NISO Z39.104-2022). */
export const Role = z.enum([
  'conceptualization',
  'data-curation',
  'formal-analysis',
  'funding-acquisition',
  'investigation',
  'methodology',
  'project-administration',
  'resources',
  'software',
  'supervision',
  'validation',
  'visualization',
  'writing-original-draft',
  'writing-review-editing',
]);
export type Role = z.output<typeof Role>;

const ORCID = 'an ORCID iD such as "0000-0002-1825-0097"';

const EditorItem = z
  .strictObject({
    /** Family name of a person. */
    family: Text.optional(),
    /** Given names of a person. */
    given: Text.optional(),
    /** A body, or a person with one name: named in one piece. */
    name: Text.optional(),
    /** What this editor did: words of CRediT. */
    roles: z.array(Role).default([]),
    /** The same more exactly, in words of the edition: which chapters, which notes. */
    part: Text.optional(),
    /** The person's ORCID iD. */
    orcid: z
      .string(ORCID)
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, ORCID)
      .optional(),
    /** Set where the name stands in for people who are not named yet: who is to be named here. */
    toBeNamed: Text.optional(),
  })
  .refine(({ family, name }) => (family === undefined) !== (name === undefined), {
    error: 'either a family name, with given names, or a name in one piece',
  });

/** The editors: a list, or one name as a text, which is a body whatever commas are in it. */
export const EditorsSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? [{ name: value }] : value),
    z.array(EditorItem, 'a name, or a list of names').min(1, 'at least one name'),
  )
  .meta({ also: { type: 'string', minLength: 1 } });
export type Editor = z.output<typeof EditorItem>;
