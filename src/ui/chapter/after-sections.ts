/** What follows the text of a chapter. */
import type { Chapter, Edition } from '../../model/types.ts';
import { words } from '../../words/index.ts';

export type AfterSection = 'works' | 'terms' | 'notes' | 'questions';

/** Ids are chosen so that no heading of a text, of lower-case words, can have them. */
export const AFTER_SECTIONS: Record<AfterSection, { id: string; title: string; short: string }> = {
  works: { id: 'works_cited', ...words.chapter.after.works },
  terms: { id: 'terms_here', ...words.chapter.after.terms },
  notes: { id: 'notes_here', ...words.chapter.after.notes },
  questions: { id: 'seminar_questions', ...words.chapter.after.questions },
};

/** Those sections that have something in them, in order. */
export function afterSections({ questions }: Pick<Edition, 'questions'>, chapter: Chapter): AfterSection[] {
  const filled: Record<AfterSection, boolean> = {
    works: chapter.works.length > 0,
    terms: chapter.terms.length > 0,
    notes: chapter.notes.length > 0,
    questions: questions.some((question) => question.chapter === chapter.number),
  };
  return (Object.keys(filled) as AfterSection[]).filter((name) => filled[name]);
}
