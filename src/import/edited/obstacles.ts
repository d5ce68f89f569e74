/** Why a change has to be made by hand, in words. */
import type { Obstacle } from './take-over.ts';

export const OBSTACLES: Record<Obstacle, string> = {
  citation:
    'it changes what is printed from a citation or from other notation, which stands in the file in its own form',
  conflict: 'the edition has changed the same words since the document was made',
  'no-number': 'the paragraph that it begins needs a number, and no letter is free after that of the passage',
  object: 'it puts in or takes out a footnote, a picture or a formula',
  'other-text': 'its words stand in the file in another form',
  paragraph: 'it changes where a list, a table, a quotation or a passage begins or ends',
  refused: 'the file would not say the same as the document',
  'whole-passage':
    'nothing of the passage would be left, and its number is an address: withdraw it in permalinks.json, or write new words',
};
