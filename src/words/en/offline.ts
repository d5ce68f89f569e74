/** The edition without a network: the copy for a disk. */
export const offline = {
  copy: 'Website to open from a disk',
  aboutCopy: 'The whole site with its search, for reading without a network: unpack it and open index.html.',
} as const;
