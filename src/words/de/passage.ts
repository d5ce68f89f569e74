import type { Words } from '../words.ts';

export const passage: Words['passage'] = {
  name: 'Absatz {ref}',
  before: 'Absatz ',
  readInChapter: 'Im Kapitel lesen',
  inChapter: 'Im Kapitel',
  fullScreen: 'Im Vollbild zeigen',
  addressName: 'Adresse von Absatz {ref}',
  notes: 'Anmerkungen',
  works: 'Zitierte Werke',
  terms: 'Begriffe',
  related: 'Verwandte Absätze',
  shares: 'gemeinsam: {things}',
  turn: 'Absätze davor und danach',
  previous: 'Voriger Absatz',
  next: 'Nächster Absatz',
  more: {
    cite: 'Zitierweise',
    sources: 'Quellen, Zitierweise',
    notes: { one: '{count} Anmerkung, Zitierweise', other: '{count} Anmerkungen, Zitierweise' },
    notesAndSources: {
      one: '{count} Anmerkung, Quellen, Zitierweise',
      other: '{count} Anmerkungen, Quellen, Zitierweise',
    },
  },
};
