/**
 * Files of which the words do not come from `src/words/` yet. The list only gets shorter: whoever has moved the words of a
 * file takes it out, and a test fails where a file is listed that has none of its own left.
 */
/** Figures, and the pages around them. */
const FIGURES = [
  'src/pages/downloads/index.astro',
  'src/pages/evidence.astro',
  'src/pages/evidence/[chapter].astro',
  'src/pages/places.astro',
  'src/pages/quality.astro',
  'src/pages/relations.astro',
  'src/pages/timeline.astro',
  'src/ui/figures/EvidenceFigure.astro',
  'src/ui/figures/EvidenceList.astro',
  'src/ui/figures/Figure.astro',
  'src/ui/figures/PeriodControl.astro',
  'src/ui/figures/PlacesFigure.astro',
  'src/ui/figures/RelationMatrix.astro',
  'src/ui/figures/RelationSentences.astro',
  'src/ui/figures/RelationsFigure.astro',
  'src/ui/figures/TimelineFigure.astro',
  'src/ui/figures/TimelineSmall.astro',
  'src/ui/relations/RelationItem.astro',
  'src/ui/timeline/EventItem.astro',
  'src/ui/timeline/YearIndex.astro',
];

/** The apparatus, search and teaching. */
const APPARATUS = [
  'src/pages/[claims].astro',
  'src/pages/glossary.astro',
  'src/pages/glossary/[id].astro',
  'src/pages/organizations.astro',
  'src/pages/people.astro',
  'src/pages/references.astro',
  'src/pages/references/[id].astro',
  'src/pages/search.astro',
  'src/pages/search/index/[letter].astro',
  'src/pages/search/index/index.astro',
  'src/pages/teach/index.astro',
  'src/ui/glossary/Concordance.astro',
  'src/ui/glossary/EntryBrief.astro',
  'src/ui/glossary/EntryFacts.astro',
  'src/ui/glossary/EntryItem.astro',
  'src/ui/glossary/PersonItem.astro',
  'src/ui/glossary/PlaceItem.astro',
  'src/ui/lists/LetterIndex.astro',
  'src/ui/lists/ListControls.astro',
  'src/ui/references/CitationUses.astro',
  'src/ui/references/ReferenceItem.astro',
  'src/ui/references/StatusFigure.astro',
  'src/ui/references/WorksFigure.astro',
  'src/ui/scholarship/ClaimRow.astro',
  'src/ui/scholarship/IntroductionLists.astro',
  'src/ui/scholarship/PassageChecks.astro',
  'src/ui/scholarship/SourceCheck.astro',
  'src/ui/scholarship/SourceChecks.astro',
];

export const NOT_YET: readonly string[] = [...FIGURES, ...APPARATUS];

/** The path as a pattern that fits it alone: names of pages have brackets. */
export const literal = (path: string): string => path.replace(/[[\]]/g, '\\$&');
