import type { Words } from '../words.ts';

export const guestNotes: Words['guestNotes'] = {
  by: 'Anmerkungen von {name}',
  byLecturer: 'Anmerkungen der Lehrperson',
  guest: 'Wörter über einer gepunkteten Linie und was in einem gestrichelten Kasten steht, stammen ebenfalls von dort.',
  number: 'Anmerkung {number} der Lehrperson',
  notEditors: 'Nicht von der Redaktion der Ausgabe',
  changed: 'Der Text hat sich geändert, seit die Anmerkung geschrieben wurde. Sie bezog sich auf: {words}',
  loose: 'Die Wörter dieser Anmerkung stehen nicht mehr im Text. Sie bezog sich auf: {words}',
  elsewhere: 'Sie wurde zu {ref} geschrieben; die Wörter stehen jetzt hier.',
  gone: 'Anmerkungen, deren Absatz diese Fassung der Ausgabe nicht hat',
  goneWords: '{ref}, zu: {words}',
  more: 'Weitere Absätze mit Anmerkungen',
  without: 'Die Liste ohne die Anmerkungen lesen',
  open: 'Eine Datei mit Anmerkungen öffnen',
  notRead: 'Die Datei ließ sich nicht lesen: Sie enthält keine Anmerkungen zu Absätzen dieser Ausgabe.',
  cut: {
    one: 'Die Anmerkungen in dieser Adresse wurden unterwegs abgeschnitten. {count} war lesbar und ist vielleicht unvollständig.',
    other:
      'Die Anmerkungen in dieser Adresse wurden unterwegs abgeschnitten. {count} waren lesbar; die letzte ist vielleicht unvollständig.',
  },
  laterForm:
    'Die Anmerkungen in dieser Adresse haben eine Form ({form}), die neuer ist als diese Seite. Sie werden nicht gezeigt.',
  noLayer: 'Was in der Adresse als Anmerkungen steht, sind keine; es wird nicht gezeigt.',
  tooMany: {
    one: 'Mehr als {most} Anmerkungen werden nicht gelesen; {count} fehlt hier.',
    other: 'Mehr als {most} Anmerkungen werden nicht gelesen; {count} fehlen hier.',
  },
};
