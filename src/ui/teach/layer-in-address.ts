/** The notes in the address of a page, and what is wrong with them. */
import { decodeLayer, layerInQuery, LONGEST_LAYER, type LayerProblem } from '../../guest-notes/address.ts';
import { MOST_NOTES, type Layer } from '../../guest-notes/layer.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';

/** The layer for an address, unless it is too long for one: then it goes as a file. */
export function layerForAddress(layer: Layer): string {
  const notes = layerInQuery(layer);
  return notes.length > LONGEST_LAYER ? '' : notes;
}

/** The layer in the address of the page, and what could not be read of it. */
export function layerInAddress(query: URLSearchParams): { layer: Layer; problems: string[] } {
  const { layer, problems } = decodeLayer(query.get('notes') ?? '');
  return { layer, problems: problems.map(layerProblemInWords) };
}

function layerProblemInWords(problem: LayerProblem): string {
  switch (problem.is) {
    case 'cut':
      return counted(words.guestNotes.cut, { count: problem.read });
    case 'later-form':
      return say(words.guestNotes.laterForm, { form: problem.form });
    case 'no-layer':
      return words.guestNotes.noLayer;
    case 'too-much':
      return counted(words.guestNotes.tooMany, { count: problem.left, most: MOST_NOTES });
  }
}
