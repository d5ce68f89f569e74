/** A file of notes, whatever its form. */
import { notesFromAnnotations } from './annotations.ts';
import { notesFromMarkdown } from './markdown.ts';
import type { ReadNotes } from './read-notes.ts';

/** Reads what can be read, and throws at nothing. */
export const notesFromFile = (file: string): ReadNotes =>
  /^[\s\uFEFF]*[[{]/.test(file) ? notesFromAnnotations(file.replace(/^[\s\uFEFF]*/, '')) : notesFromMarkdown(file);
