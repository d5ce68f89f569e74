/** What readers found wrong: the list of corrections received. */
export const corrections = {
  lead: 'What readers found wrong in the edition, and what the editors made of it. Slips of the study itself stand among the {notes}.',
  notes: 'notes',
  from: 'Received on {date} from {name}',
  received: 'Received on {date}',
  accepted: 'Accepted; in version {version}: {answer}',
  declined: 'The text stays as it is: {answer}',
  open: 'Not decided yet.',
  send: 'Found a mistake? Write to {address}. The number of a passage opens a letter that names it.',
} as const;
