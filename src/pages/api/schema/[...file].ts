/** `/api/schema/passages.json`, `/api/schema/content/note.json`: JSON Schemas. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition/load.ts';
import { schemaFiles } from '../../../exports/data/schema-files.ts';
import { jsonResponse } from '../../../exports/json-file.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...schemaFiles(await getEdition())].map(([file, schema]) => ({ params: { file }, props: { schema } }));

export const GET: APIRoute = ({ props: { schema } }) => jsonResponse(schema);
