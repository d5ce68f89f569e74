/** Pages are small: what a first visit asks for, compressed as hosts compress, stays within the budgets. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Check } from './check.ts';
import { budgetOf } from './budgets.ts';
import { attribute } from './html.ts';
import { textOf, type Site, type SitePage } from './site.ts';
import { words } from '../words/index.ts';

/** Bytes of a page and of what it names, by kind; fonts as far as they are asked for before the text is laid out. */
export interface Weight {
  document: number;
  style: number;
  script: number;
  font: number;
  total: number;
}

export const weights: Check = {
  holds: words.quality.holds.weights,
  rules: ['page-is-light'],
  ofPage: (page, site) => {
    const { total, script, font } = weightOf(site, page);
    // Fonts have a budget of their own: what a page adds to them it shares with all others.
    const weight = { total: total - font, script, font };
    const budget = budgetOf(page.path, site.edition);
    return (['total', 'script', 'font'] as const)
      .filter((kind) => weight[kind] > budget[kind])
      .map((kind) => ({
        file: page.file,
        rule: 'page-is-light',
        ...(site.edition.config.heavyPages === 'warning' && { severity: 'warning' as const }),
        expected: `at most ${kilobytes(budget[kind])} ${kind === 'total' ? 'in all but fonts' : `of ${kind}s`}, compressed`,
        found: kilobytes(weight[kind]),
        remedy: 'Take away as much as was added, or load it when a reader asks for it; split a very long chapter.',
      }));
  },
};

const known = new WeakMap<SitePage, Weight>();

/** What a page weighs on a first visit; weighed once. */
export function weightOf(site: Site, page: SitePage): Weight {
  const weight = known.get(page) ?? weigh(site, page);
  known.set(page, weight);
  return weight;
}

function weigh(site: Site, page: SitePage): Weight {
  const named = (test: (rel: string, as: string | undefined) => boolean): string[] =>
    page.elements
      .filter(
        (element) => element.tagName === 'link' && test(attribute(element, 'rel') ?? '', attribute(element, 'as')),
      )
      .flatMap((element) => attribute(element, 'href') ?? []);
  const scripts = page.elements.flatMap((element) =>
    element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
  );
  const sum = (addresses: Iterable<string>) =>
    [...addresses].reduce((total, address) => total + compressed(site, fileOf(site, address)), 0);
  const parts = {
    document: compressed(site, page.file),
    style: sum(named((rel) => rel === 'stylesheet')),
    script: sum(withImports(site, scripts)),
    font: sum(named((rel, as) => rel === 'preload' && as === 'font')),
  };
  return { ...parts, total: parts.document + parts.style + parts.script + parts.font };
}

/** Scripts and what they import when they start; what they load later, a reader has asked for. */
function withImports(site: Site, addresses: readonly string[]): Set<string> {
  const all = new Set(addresses);
  for (const address of all)
    for (const [, imported] of textOf(site, fileOf(site, address)).matchAll(
      /(?:^|[;}])\s*import\s*(?:[^"'()]*from\s*)?["']([^"']+)["']/g,
    ))
      all.add(new URL(imported ?? '', new URL(address, site.edition.site)).pathname);
  return all;
}

const fileOf = ({ edition }: Site, address: string): string =>
  new URL(address, edition.site).pathname.slice(edition.base.length);

/** As quick hosts compress: a little larger than a host that takes its time makes them, and a second for a whole site. */
const QUALITY = 5;
const sizes = new WeakMap<Site, Map<string, number>>();

/** Size of a file as it is sent: fonts and pictures are packed already. What many pages name is packed once. */
function compressed(site: Site, file: string): number {
  const known = sizes.get(site) ?? new Map<string, number>();
  sizes.set(site, known);
  const size = known.get(file) ?? packed(file, site.files.get(file));
  if (!file.endsWith('.html')) known.set(file, size);
  return size;
}

function packed(file: string, content: Buffer | undefined): number {
  if (!content || /\.(?:woff2|png|jpg|pagefind)$/.test(file)) return content?.length ?? 0;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}

/** `83.4 KB` */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
