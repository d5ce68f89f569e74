/** Selected words of passages. */
export const selection = {
  label: 'Selected words',
  news: 'Words selected. Tab leads to what can be done with them.',
} as const;
