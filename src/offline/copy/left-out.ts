/** Which files of a site a copy on a disk may hold. */
import { CHECKSUMS } from '../../exports/checksums/checksums.ts';
import { PAGES } from '../../model/pages.ts';
import { FROZEN_FOLDER } from '../../model/versions.ts';

/** Folders for machines, for downloading (the copy itself among them), and of other versions. */
const FOLDERS = [FROZEN_FOLDER, PAGES.downloads.path, '_astro/', 'api/', 'oembed/', 'pagefind/'];
/** Files for hosts and readers of feeds; cards for the pages of others; pictures for previews of links. */
const FILES =
  /^(?:_headers|_redirects|404\.html|robots\.txt|sitemap\.xml)$|feed\.(?:xml|atom)$|\/embed\/|preview\.png$/;

/** Whether it is a page of the copy, or a file that comes along where a page of the copy asks for it. */
export const mayBeInCopy = (file: string): boolean =>
  file !== CHECKSUMS && !FILES.test(file) && !FOLDERS.some((folder) => file.startsWith(folder));
