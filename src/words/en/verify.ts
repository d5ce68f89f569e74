/** Comparing the files of the site with the list of their hashes. */
export const verify = {
  title: 'Verify this copy',
  text: '{list} has the SHA-256 of every file of this site. Whoever holds the files checks them with {command}; here your browser asks for all of them and compares.',
  button: 'Compare all files',
  progress: '{done} of {of} files compared',
  same: { one: '{count} file compared: as published.', other: '{count} files compared: all as published.' },
  differ: { one: '{count} file is not as published:', other: '{count} files are not as published:' },
  different: '{path}: other bytes',
  missing: '{path}: not there',
  failed: 'The files could not be had. Check the connection and try again.',
} as const;
