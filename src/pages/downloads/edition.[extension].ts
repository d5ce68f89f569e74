/** `/downloads/edition.md` and its siblings: the whole edition in one file. */
import { getEdition, getPictureFile } from '../../edition/load.ts';
import { bytesOf, DOWNLOADS, type Download } from '../../exports/downloads/list.ts';

export const getStaticPaths = () =>
  DOWNLOADS.map((download) => ({ params: { extension: download.extension }, props: { download } }));

export const GET = async ({ props: { download } }: { props: { download: Download } }) =>
  new Response(await bytesOf(await getEdition(), download, await getPictureFile()), {
    headers: { 'Content-Type': download.type },
  });
