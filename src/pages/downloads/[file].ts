/** `/downloads/chapter-2.imscc` and other ready-made files for teaching. */
import { getEdition } from '../../edition/load.ts';
import { teachingFiles, type TeachingFile } from '../../exports/downloads/teaching.ts';

export const getStaticPaths = async () =>
  teachingFiles(await getEdition()).map((download) => ({ params: { file: download.file }, props: { download } }));

export const GET = ({ props: { download } }: { props: { download: TeachingFile } }) =>
  new Response(download.bytes, { headers: { 'Content-Type': download.type } });
