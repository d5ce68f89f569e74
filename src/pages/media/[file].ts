/** `/media/harbour.1f2e3d4c5b.800.avif`: a picture of the content in a size and a format. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition, getPictureFile } from '../../edition/load.ts';
import { variantsOf, type Variant } from '../../model/pictures.ts';
import { TYPES } from '../../security/headers.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getEdition()).pictures
    .flatMap(variantsOf)
    .map((variant) => ({ params: { file: variant.file }, props: { variant } }));

export const GET: APIRoute<{ variant: Variant }> = async ({ props: { variant } }) => {
  const pictureFile = await getPictureFile();
  const bytes = await pictureFile(variant);
  const type = TYPES[variant.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
