/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both join the values of all rules that fit, so no two rules here give
 * a page the same header; both let a browser ask anew for whatever no rule keeps.
 * https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/routing/headers/
 */
import {
  DOCUMENTS,
  EMBEDDABLE,
  EVERYWHERE,
  FROZEN_EMBEDDABLE,
  FROZEN_PAGES,
  KEPT,
  OPEN,
  PAGES,
  TYPES_OF_FILES,
} from './headers.ts';
import { contentSecurityPolicy, frozenPolicy } from './policy.ts';

/** The file for a site under `base`, which begins and ends with a slash. */
export function headersFile(base: string): string {
  const policy = (frame: boolean) => ({ 'Content-Security-Policy': contentSecurityPolicy({ frame }) });
  const ofFrozen = (frame: boolean) => ({ 'Content-Security-Policy': frozenPolicy({ frame }) });
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    ['/*', { ...DOCUMENTS, ...EVERYWHERE }],
    ...PAGES.map((path) => [path, policy(false)] as [string, Record<string, string>]),
    [EMBEDDABLE, policy(true)],
    ...FROZEN_PAGES.map((path) => [path, ofFrozen(false)] as [string, Record<string, string>]),
    [FROZEN_EMBEDDABLE, ofFrozen(true)],
    ...OPEN.map((path) => [path, { 'Access-Control-Allow-Origin': '*' }] as [string, Record<string, string>]),
    ...KEPT.map(({ path, value }) => [path, { 'Cache-Control': value }] as [string, Record<string, string>]),
    ...TYPES_OF_FILES.map(({ path, value }) => [path, { 'Content-Type': value }] as [string, Record<string, string>]),
  ];
  return rules
    .map(([path, headers]) =>
      [base + path.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
