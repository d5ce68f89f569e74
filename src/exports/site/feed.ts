/** `/feed.xml`: the versions of the edition as an Atom feed. https://www.rfc-editor.org/rfc/rfc4287 */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import { editorsOf, namesInWords } from '../cite/editors.ts';

/** One entry a version, the newest first: those of which `edition.yaml` tells what they brought, and the present one. */
export function feed(edition: Edition): string {
  const { config, site, routes } = edition;
  const present = { version: config.version, date: config.date, text: config.description };
  const told = config.changes.some(({ version }) => version === config.version);
  const versions = told ? config.changes : [present, ...config.changes];
  const entries = versions.map(
    ({ version, date, text }) => `  <entry>
    <id>${escapeHtml(`${site}#version-${version}`)}</id>
    <title>Version ${version}</title>
    <updated>${instant(date)}</updated>
    <link href="${escapeHtml(site)}"/>
    <summary>${escapeHtml(text.trim())}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.language}">
  <id>${escapeHtml(site)}</id>
  <title>${escapeHtml(config.title)}</title>
  <subtitle>Versions of the annotated edition</subtitle>
  <updated>${instant(versions[0]?.date ?? config.date)}</updated>
  <author><name>${escapeHtml(namesInWords(editorsOf(config)))}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(absolute(edition, routes.feed()))}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(site)}"/>
${entries.join('')}</feed>
`;
}

/** Atom wants a time of day; a version has none. */
const instant = (date: string): string => `${date}T00:00:00Z`;
