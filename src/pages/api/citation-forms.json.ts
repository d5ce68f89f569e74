import { getEdition } from '../../edition/load.ts';
import { citationForms } from '../../exports/cite/forms.ts';

/** Not indented: it is read by the passage menu. */
export const GET = async () =>
  new Response(JSON.stringify(citationForms(await getEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
