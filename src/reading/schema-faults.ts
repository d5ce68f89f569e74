/** Turns what a schema says of a value into sentences for an editor. */
import type { z } from 'zod';
import { nearest, type Fault } from '../model/faults.ts';
import type { Place } from './located.ts';

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
};

/** One fault for each thing that a value breaks in its schema. `what` names the value, such as `the front matter`. */
export function schemaFaults(
  error: z.ZodError,
  value: unknown,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  known: readonly string[] = [],
): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, value, file, placeOf, known));
}

function issueFaults(
  issue: z.core.$ZodIssue,
  value: unknown,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  known: readonly string[],
): Fault[] {
  const path = issue.path;
  const field = path.length ? `the field ${path.map(String).join('.')}` : 'the item';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const candidates = path.length ? [] : nearest(key, known, 1);
      return {
        file,
        ...placeOf([...path, key]),
        rule: 'field-is-known',
        expected: path.length || !known.length ? 'only fields that the schema names' : `one of ${known.join(', ')}`,
        found: `the field ${[...path.map(String), key].join('.')}`,
        remedy: candidates[0]
          ? `Write ${candidates[0]}, or remove the field.`
          : 'Check the spelling, or remove the field.',
      };
    });
  const found = valueAt(value, path);
  const expected = expectation(issue);
  if (found === undefined)
    return [
      {
        file,
        ...placeOf(path),
        rule: 'field-is-present',
        expected: `${field} with ${expected}`,
        found: 'no such field',
        remedy: `Add ${path.length ? `${String(path.at(-1))}: …` : 'it'}`.replace(/…$/, 'with its value.'),
      },
    ];
  const near =
    issue.code === 'invalid_value' && typeof found === 'string' ? nearest(found, issue.values.map(String), 3) : [];
  return [
    {
      file,
      ...placeOf(path),
      rule: 'field-has-its-form',
      expected: `${field} with ${expected}`,
      found: describe(found),
      remedy:
        issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object'
          ? `Put the value of ${field} in quotation marks.`
          : near.length > 0
            ? `Write ${near.join(' or ')}.`
            : `Correct ${field}.`,
    },
  ];
}

/** What a schema wanted. Messages of our own schemas are noun phrases and are used as they are. */
function expectation(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.origin === 'number' ? 'a number of ' : ''}at least ${String(issue.minimum)}`;
    case 'too_big':
      return `${issue.origin === 'number' ? 'a number of ' : ''}at most ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'one of the forms that the manual gives';
    default:
      return 'another value';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

/** A value in a few words. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'fields';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === '') return 'empty text';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
