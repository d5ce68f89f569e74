/** `npm run dev`: the authoring server, which shows a change in the content at once. */
import { dev } from 'astro';
import { noPort, portFrom } from './serve/command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.noDeprecation ||= true;
const port = portFrom(process.env['PORT']);
if (port === undefined) {
  console.error(noPort(process.env['PORT']));
  process.exitCode = 2;
} else {
  await dev({ server: { port } });
}
