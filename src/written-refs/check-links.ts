/** Addresses of the site in a text, held against what stands at them now. */
import { parsePassageRange } from '../model/passage-ref.ts';
import type { AddressKind } from '../schemas/permalinks.ts';
import { decoded } from '../model/decoded.ts';

/** Every address that the site has, had and withdrew, small enough for a browser. */
export interface LinkLedger {
  /** Absolute addresses of the site, each ending in a slash: the one that it is published under first. */
  sites: string[];
  /** Keys by kind, as in the ledger. */
  now: Partial<Record<AddressKind, string[]>>;
  moved: Partial<Record<AddressKind, Record<string, string>>>;
  /** With the reason. */
  withdrawn: Partial<Record<AddressKind, Record<string, string>>>;
  /** Paths of other pages, below the site’s. */
  pages: string[];
  /** Passages that begin with other words than when the ledger took them. */
  reworded: string[];
}

/** The pages whose items have addresses of their own. */
const LISTS: Readonly<Record<string, AddressKind>> = {
  'glossary/': 'glossary',
  'references/': 'references',
  'notes/': 'notes',
  'claims/': 'claims',
  'evidence/': 'checks',
};

export type LinkState = 'fine' | 'moved' | 'withdrawn' | 'unknown' | 'reworded';

/** An address with what became of it. Places are UTF-16 units of the text. */
export interface CheckedLink {
  start: number;
  end: number;
  written: string;
  state: LinkState;
  /** The address to write instead, where it has moved. */
  to?: string;
  /** Why it was withdrawn. */
  why?: string;
}

/** All addresses of the site in `text`, in its order. Files other than pages are left out. */
export function checkLinks(text: string, ledger: LinkLedger): CheckedLink[] {
  return [...text.matchAll(addressPattern(ledger.sites))].flatMap((match): CheckedLink[] => {
    const written = match[0].replace(/(?:[.,;:!?)\]]|&(?:quot|gt|lt);.*)+$/, '');
    const outcome = judge(written, ledger);
    return outcome ? [{ start: match.index, end: match.index + written.length, written, ...outcome }] : [];
  });
}

/** The text with every address that has moved in its new form. */
export function corrected(text: string, links: readonly CheckedLink[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, to } of links) {
    result += text.slice(at, start) + (to ?? text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

const bare = (site: string): string => site.replace(/^https?:\/\/(?:www\.)?/, '');

function addressPattern(sites: readonly string[]): RegExp {
  const all = sites.map((site) => bare(site).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return new RegExp(String.raw`(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?(?:${all})[^\s<>"'|\\^${'`'}{}]*`, 'gi');
}

type Outcome = Pick<CheckedLink, 'state' | 'to' | 'why'>;

function judge(written: string, ledger: LinkLedger): Outcome | undefined {
  const address = (/^https?:/i.test(written) ? written : `https://${written}`).replaceAll('&amp;', '&');
  const site = ledger.sites.find((one) => bare(address).toLowerCase().startsWith(bare(one).toLowerCase()));
  if (site === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = decoded(url.pathname.slice(new URL(site).pathname.length)).replace(/index\.html$/, '');
  const fragment = decoded(url.hash.slice(1)).replace(/:~:.*$/s, '');
  if (/\.[a-z]\w*$/i.test(path)) return undefined;
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const root = ledger.sites[0] ?? site;
  const own = /^p\/([^/]+)\/(.*)$/.exec(folder);
  const range = /^p([^-]+)(?:-p?([^-]+))?$/.exec(fragment);
  const slug = folder.slice(0, -1);
  const isChapter = isKnown('chapters', slug, ledger);
  if (own?.[1] !== undefined)
    return ofPassages(range?.[2] === undefined ? own[1] : `${range[1] ?? ''}-${range[2]}`, root, ledger);
  if (range?.[1] !== undefined && isChapter && parsePassageRange(range[1]))
    return ofPassages([range[1], range[2]].filter(Boolean).join('-'), root, ledger);
  if (isChapter && fragment && isKnown('sections', `${slug}#${fragment}`, ledger))
    return of('sections', `${slug}#${fragment}`, ledger, (key) => `${root}${key.replace('#', '/#')}`);
  if (isChapter) return of('chapters', slug, ledger, (key) => `${root}${key}/${fragment && `#${fragment}`}`);
  const list = LISTS[folder];
  if (list && fragment) return of(list, fragment, ledger, (key) => `${root}${folder}#${key}`);
  return { state: ledger.pages.includes(folder) ? 'fine' : 'unknown' };
}

const isKnown = (kind: AddressKind, key: string, { now, moved, withdrawn }: LinkLedger): boolean =>
  (now[kind] ?? []).includes(key) || own(moved[kind], key) !== undefined || own(withdrawn[kind], key) !== undefined;

function of(
  kind: AddressKind,
  key: string,
  { now, moved, withdrawn }: LinkLedger,
  write: (key: string) => string,
): Outcome {
  if ((now[kind] ?? []).includes(key)) return { state: 'fine' };
  const to = own(moved[kind], key);
  if (to !== undefined) return { state: 'moved', to: write(to) };
  const why = own(withdrawn[kind], key);
  return why === undefined ? { state: 'unknown' } : { state: 'withdrawn', why };
}

/** One passage, or several in a row by their ends: what is worst of either holds for both. */
function ofPassages(range: string, root: string, ledger: LinkLedger): Outcome {
  const ends = [...new Set(range.split('-'))];
  const all = ends.map((ref) => ({ ref, ...of('passages', ref, ledger, (key) => key) }));
  for (const state of ['unknown', 'withdrawn'] as const) {
    const worst = all.find((one) => one.state === state);
    if (worst) return { state, ...(worst.why !== undefined && { why: worst.why }) };
  }
  const [first = '', last = first] = all.map(({ ref, to }) => to ?? ref);
  const to = `${root}p/${first}/${first === last ? '' : `#p${first}-p${last}`}`;
  if (all.some(({ state }) => state === 'moved')) return { state: 'moved', to };
  return { state: ends.some((ref) => ledger.reworded.includes(ref)) ? 'reworded' : 'fine' };
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
