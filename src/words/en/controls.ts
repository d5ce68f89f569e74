/** Buttons and news that many things have: closing, loading, linking. */
export const controls = {
  close: 'Close',
  loading: 'Loading {part} …',
  notLoaded: 'The page stays as it is, but {part} could not be loaded.',
  tryAgain: 'Try again',
  linkTo: 'Link to {name}',
} as const;
