import type { Words } from '../words.ts';

export const corrections: Words['corrections'] = {
  lead: 'Was Leserinnen und Leser an der Ausgabe falsch fanden, und was daraus wurde. Versehen der Studie selbst stehen bei den {notes}.',
  notes: 'Anmerkungen',
  from: 'Eingegangen am {date} von {name}',
  received: 'Eingegangen am {date}',
  accepted: 'Angenommen; in Version {version}: {answer}',
  declined: 'Der Text bleibt, wie er ist: {answer}',
  open: 'Noch nicht entschieden.',
  send: 'Einen Fehler gefunden? Schreiben Sie an {address}. Die Nummer eines Absatzes öffnet einen Brief, der ihn nennt.',
};
