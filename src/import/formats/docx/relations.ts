/** What a part of a Word file refers to outside of itself by ids that another part explains: links, pictures, notes. */
import type { Dropped } from '../../manuscript.ts';
import type { Archive } from './archive.ts';
import { below, remove } from './xml.ts';

const REFERRING = ['w:hyperlink', 'a:blip', 'v:imagedata'];
const NOTES = ['footnote', 'endnote'];

/**
 * Takes out references that lead nowhere, at which mammoth stops: a link becomes its words, a picture its description. Gives
 * the marks of notes that the file does not have.
 */
export async function withoutBrokenReferences(part: Document, name: string, archive: Archive): Promise<Dropped[]> {
  const relations = await archive.part(name.replace(/([^/]+)$/, '_rels/$1.rels'));
  const ids = new Set((relations ? below(relations, 'Relationship') : []).map((one) => one.getAttribute('Id')));
  for (const element of below(part, ...REFERRING)) {
    const broken = ['r:id', 'r:embed', 'r:link'].filter((attribute) => {
      return element.hasAttribute(attribute) && !ids.has(element.getAttribute(attribute));
    });
    if (element.nodeName === 'w:hyperlink') for (const attribute of broken) element.removeAttribute(attribute);
    else if (broken.length > 0) remove(element);
  }
  const dropped: Dropped[] = [];
  for (const kind of NOTES) {
    const marks = below(part, `w:${kind}Reference`);
    if (marks.length === 0) continue;
    const notes = await archive.part(`word/${kind}s.xml`);
    const own = new Set((notes ? below(notes, `w:${kind}`) : []).map((note) => note.getAttribute('w:id')));
    for (const mark of marks.filter((one) => !own.has(one.getAttribute('w:id')))) {
      dropped.push({ what: `mark of ${kind === 'endnote' ? 'an' : 'a'} ${kind} that the file lacks`, text: '' });
      remove(mark);
    }
  }
  return dropped;
}
