/** What sources say of themselves, in the words of `source` in `edition.yaml`. */
import { parse } from 'yaml';
import type { Properties } from '../manuscript.ts';

/** Those of the front matter of Markdown, by the names that Pandoc, Quarto and Hugo give them. */
export function propertiesOfYaml(matter: string): Properties {
  let data: unknown;
  try {
    data = parse(matter.replace(/^---\s*$|^(?:---|\.\.\.)\s*$/gm, ''));
  } catch {
    return {};
  }
  if (typeof data !== 'object' || data === null) return {};
  const { title, subtitle, author, authors, date, lang, language, rights, copyright, license } = data as Record<
    string,
    unknown
  >;
  return properties({
    title: wordsOf(title),
    subtitle: wordsOf(subtitle),
    author: wordsOf(author ?? authors),
    date: wordsOf(date),
    language: wordsOf(lang ?? language),
    rights: wordsOf(rights ?? copyright ?? license),
  });
}

/** Those that say something. */
export const properties = (all: Record<keyof Properties, string | undefined>): Properties =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value?.trim() ? [[key, value.replace(/\s+/g, ' ').trim()]] : [])),
  );

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  const { name, literal, given, family } = value as Record<string, unknown>;
  return wordsOf(name ?? literal) || [wordsOf(given), wordsOf(family)].filter(Boolean).join(' ');
}
