/** Name of the copy on a disk, among the downloads. */
export const COPY_FILE = 'edition.zip';
