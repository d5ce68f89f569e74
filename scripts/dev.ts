/** `npm run dev`: the authoring server, which shows a change in the content at once; editors learn what there is to complete. */
import { dev } from 'astro';
import { existsSync } from 'node:fs';
import { settingsFrom } from '../src/edition/load.ts';
import { readSources } from '../src/reading/read.ts';
import { idsIn, layDownSchemas } from './editor/lay-down.ts';
import { noPort, portFrom } from './serve/command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.noDeprecation ||= true;
const port = portFrom(process.env['PORT']);
if (port === undefined) {
  console.error(noPort(process.env['PORT']));
  process.exitCode = 2;
} else {
  const { content, text } = settingsFrom(process.env);
  if (existsSync(content)) layDownSchemas(content, idsIn(readSources(content, text)));
  await dev({ server: { port } });
}
