/** The language of a tag without region and script: `de-AT` → `de`. */
export const mainLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
