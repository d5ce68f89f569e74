/** `npm run dev`: the authoring server, which shows a change in the content at once. */
import { dev } from 'astro';
import { portFrom } from './serve/command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.noDeprecation ||= true;
const port = portFrom(process.env['PORT']);
if (port === undefined) {
  console.error('PORT must be a whole number from 0 to 65535.');
  process.exitCode = 2;
} else {
  await dev({ server: { port } });
}
