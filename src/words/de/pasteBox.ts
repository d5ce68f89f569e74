import type { Words } from '../words.ts';

export const pasteBox: Words['pasteBox'] = {
  notLoaded: 'Die Liste der Absätze ließ sich nicht laden. Bei der nächsten Änderung wird es wieder versucht.',
  add: {
    one: 'Die {count} gefundene Stelle in die Liste aufnehmen',
    other: 'Die {count} gefundenen in die Liste aufnehmen',
  },
  choose: 'Wählen',
  chooseFor: ': {target} für {written}',
  copyRich: 'Mit Links kopieren',
  richName: 'der Text mit Links, für eine Seite oder ein Dokument',
  copyText: 'Als reinen Text kopieren',
  textName: 'der Text mit Adressen',
  copyMarkdown: 'Als Markdown kopieren',
  markdownName: 'der Text als Markdown',
  nothing: 'Im Text wurde kein Verweis auf diese Ausgabe gefunden.',
  found: '{count} gefunden',
  doubtful: '{count} zweifelhaft',
  alone: '{count} nicht angetastet',
  summary: '{counts}.',
};
