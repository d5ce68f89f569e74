/** The reading settings. */
export const settings = {
  title: 'Reading settings',
  theme: 'Theme',
  themes: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    contrast: 'Contrast',
  },
  size: 'Text size',
  sizes: {
    small: 'Small',
    normal: 'Normal',
    large: 'Large',
    largest: 'Largest',
  },
  measure: 'Line length',
  measures: {
    narrow: 'Narrow',
    normal: 'Normal',
    wide: 'Wide',
  },
  marks: 'Marks on terms',
  markings: {
    none: 'None',
    first: 'First mention',
    every: 'Every mention',
  },
  switches: 'Notes and cards',
  notes: 'Editorial notes',
  cards: 'Cards on pointing',
  key: 'The key {key} leads to search',
  paper: 'Printed with the text',
  paperOwn: 'My notes',
  kept: 'Kept in this browser only.',
  reset: 'Reset',
  wasReset: 'Settings reset',
} as const;
