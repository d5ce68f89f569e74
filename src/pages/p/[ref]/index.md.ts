/** `/p/2.4/index.md`: the passage as Markdown. */
import { getEdition } from '../../../edition/load.ts';
import { passageMarkdown } from '../../../exports/markdown/edition.ts';
import type { Passage } from '../../../model/types.ts';

export const getStaticPaths = async () =>
  (await getEdition()).passages.map((passage) => ({ params: { ref: passage.ref }, props: { passage } }));

export const GET = async ({ props: { passage } }: { props: { passage: Passage } }) =>
  new Response(passageMarkdown(await getEdition(), passage), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
