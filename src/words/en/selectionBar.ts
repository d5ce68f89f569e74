/** What the bar over selected words offers, loaded when words are selected. */
export const selectionBar = {
  copyQuotation: 'Copy quotation',
  quotationName: 'selected words with their reference',
  copyLink: 'Copy link',
  linkName: 'link to the selected words',
  search: 'Search',
  searchName: 'Search for the selected words',
} as const;
