/** An edition with a past, for tests of the site: chapters renamed, passages moved, things withdrawn. */
import { recordedEdition, type Recorded } from './changed-edition.ts';

/** The tiny edition with a ledger of addresses that it had; nothing of its text is changed. */
export async function formerEdition(): Promise<Recorded> {
  const edition = await recordedEdition();
  edition.record('passages', {
    '1.8': { withdrawn: 'Its figures stand in 1.2.', withdrawnIn: '0.2.0' },
    '1.9': { moved: '1.4' },
    '2.8': { moved: '2.9' },
    '2.9': { moved: '1.3' },
  });
  edition.record('sections', {
    'the-guild#pay': { words: 'Pay', moved: 'the-guild#watches-and-pay' },
    'the-guild#customs': { moved: 'the-harbor-act#kept' },
    'the-guild#gossip': { withdrawn: 'Nothing of it was sure.' },
    'the-harbor-law#office': { moved: 'the-harbor-act#office' },
    'the-harbor-law#habits': { words: 'What was kept', moved: 'the-harbor-act#kept' },
    'the-ladders#rungs': { withdrawn: 'The chapter was left out.', withdrawnIn: '0.2.0' },
  });
  edition.record('chapters', {
    'the-lamps': { words: 'The lamps', moved: 'the-guild' },
    'the-ropes': { words: 'The ropes', withdrawn: 'It was an appendix.', withdrawnIn: '0.2.0' },
  });
  edition.record('references', {
    'tallow-1888': { moved: 'tallow-1888-ledger' },
    'wick-1870': { withdrawn: 'It was cited by mistake.' },
  });
  edition.record('glossary', {
    penny: { moved: 'wick-penny' },
    snuff: { words: 'Snuff', withdrawn: 'The word is no longer used.' },
  });
  edition.record('notes', { rules: { moved: 'first-rules' }, oil: { withdrawn: 'It was wrong.' } });
  return edition;
}
