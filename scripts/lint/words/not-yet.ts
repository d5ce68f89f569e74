/**
 * Files of which the words do not come from `src/words/` yet. The list only gets shorter: whoever has moved the words of a
 * file takes it out, and a test fails where a file is listed that has none of its own left.
 */
/** The text and what stands beside it. */
const TEXT = [
  'src/pages/404.astro',
  'src/pages/[...former].astro',
  'src/pages/[chapter].astro',
  'src/pages/index.astro',
  'src/pages/notes.astro',
  'src/pages/p/[ref]/embed.astro',
  'src/pages/p/[ref]/index.astro',
  'src/ui/chapter/ChapterHead.astro',
  'src/ui/chapter/ChapterTurn.astro',
  'src/ui/chapter/FormerLines.astro',
  'src/ui/chapter/NotesHere.astro',
  'src/ui/chapter/Questions.astro',
  'src/ui/chapter/WorkItem.astro',
  'src/ui/home/HowToRead.astro',
  'src/ui/notes/Errata.astro',
  'src/ui/notes/NoteItem.astro',
  'src/ui/notes/PassageNote.astro',
  'src/ui/passage/CiteWhole.astro',
  'src/ui/passage/CopyButton.astro',
  'src/ui/passage/Way.astro',
  'src/ui/passage/WaysToCite.astro',
  'src/ui/passage/WorkWays.astro',
  'src/ui/selection/SelectionBar.astro',
  'src/ui/settings/ReadingSettings.astro',
  'src/ui/shared/SelfLink.astro',
];

/** Figures, and the pages around them. */
const FIGURES = ['src/pages/downloads/index.astro', 'src/pages/quality.astro'];

/** The apparatus, search and teaching. */
const APPARATUS = ['src/pages/teach/index.astro'];

export const NOT_YET: readonly string[] = [...TEXT, ...FIGURES, ...APPARATUS];

/** The path as a pattern that fits it alone: names of pages have brackets. */
export const literal = (path: string): string => path.replace(/[[\]]/g, '\\$&');
