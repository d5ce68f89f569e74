/** `/p/2.4/qr.svg`: the QR code of the passage's address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition/load.ts';
import { passagePermalink } from '../../../model/permalink.ts';
import { qrSvg } from '../../../exports/cite/qr.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getEdition()).passages.map(({ ref }) => ({ params: { ref } }));

export const GET: APIRoute = async ({ params: { ref = '' } }) =>
  new Response(qrSvg(passagePermalink(await getEdition(), { ref })), { headers: { 'Content-Type': 'image/svg+xml' } });
