/** Addresses of the site in a text, as they are and as they were. */
import { parsePassageRange, parsePassageRef, type ChapterNumber } from '../../model/passage-ref.ts';
import { readRow } from '../numbers.ts';
import { passagesOf, type Outline } from '../outline.ts';
import { doubtful, targetOf, type Outcome } from '../target.ts';
import type { Rule } from './claim.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { decoded } from '../../model/decoded.ts';

const REST = '[^\\s<>"\'|\\\\^`{}]';

/** With and without a scheme, from the root of a site, and a fragment alone. */
function addressesOf(sites: readonly string[]): RegExp {
  const hosts = sites.map((site) => bareHost(new URL(site)).replaceAll(/[.:[\]]/g, String.raw`\$&`)).join('|');
  return new RegExp(
    String.raw`(?<![\w@.-])(?:https?:\/\/${REST}+|(?:www\.)?(?:${hosts})\/${REST}*|(?<!\/)\/${REST}*|#p(?:\d|[A-Z]\.\d)[\w.:-]*)`,
    'gi',
  );
}

const bareHost = ({ host }: URL): string => host.replace(/^www\./, '');

/** Every address in `text` that is the site’s, or that looks like one of its permanent links under another host. */
export const addresses: Rule = (text, outline) =>
  [...text.matchAll(addressesOf(outline.sites))].flatMap((match) => {
    const written = match[0].replace(/[.,;:!?)\]]+$/, '');
    const outcome = readAddress(written, outline);
    const place = { start: match.index, end: match.index + written.length };
    return outcome ? [{ ...place, parts: [{ ...place, outcome }], sure: true }] : [];
  });

/** Where an address leads; `undefined` for one that is not the site’s. */
function readAddress(written: string, outline: Outline): Outcome | undefined {
  const address = /^(?:https?:|[/#])/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address, outline.sites[0])) return undefined;
  const url = new URL(address, outline.sites[0]);
  const site = outline.sites.map((one) => new URL(one)).find((one) => isUnder(url, one));
  const path = decoded(site ? url.pathname.slice(site.pathname.length) : url.pathname);
  const fragment = decoded(url.hash.slice(1)).replace(/:~:.*$/s, '');
  const outcome = readPath(path.replace(/index\.html$/, ''), fragment, outline, site !== undefined);
  if (site) return outcome;
  return outcome?.state === 'found' ? doubtful(words.writtenRefs.otherSite, [outcome.target]) : undefined;
}

const isUnder = (url: URL, site: URL): boolean =>
  bareHost(url) === bareHost(site) && url.pathname.startsWith(site.pathname);

function readPath(path: string, fragment: string, outline: Outline, isOwn: boolean): Outcome | undefined {
  const page = /(?:^|\/)p\/([^/]+)(?:\/|$)/.exec(path)?.[1];
  const range = /^p((?:\d|[A-Z]\.)[^-]*)(?:-p?([^-]+))?$/.exec(fragment);
  if (page !== undefined && parsePassageRef(page))
    return passage(range?.[2] === undefined ? page : fragment.replaceAll('p', ''), outline);
  if (!isOwn) return undefined;
  const written = path.replace(/\/$/, '');
  if (written === '' && fragment && range) return passage(fragment.replaceAll('p', ''), outline);
  const slug = outline.moved[written] ?? written;
  const chapter = outline.chapters.find((one) => one.slug === slug);
  if (!chapter)
    return outline.withdrawn[written] === undefined
      ? undefined
      : doubtful(say(words.writtenRefs.chapterWithdrawn, { reason: outline.withdrawn[written] ?? '' }));
  if (range) return passage(fragment.replaceAll('p', ''), outline);
  if (!fragment) return { state: 'found', target: { kind: 'chapter', number: chapter.number } };
  return section(`${written}#${fragment}`, `${slug}#${fragment}`, chapter.number, outline);
}

function section(old: string, key: string, chapter: ChapterNumber, outline: Outline): Outcome {
  const [slug = '', id = ''] = (outline.moved[old] ?? outline.moved[key] ?? key).split('#');
  const isThere = outline.chapters.some((one) => one.slug === slug && one.sections.some((one) => one.id === id));
  if (isThere) return { state: 'found', target: { kind: 'section', slug, id } };
  const reason = outline.withdrawn[old] ?? outline.withdrawn[key];
  return doubtful(
    reason === undefined
      ? say(words.writtenRefs.nothingThere, { id })
      : say(words.writtenRefs.sectionWithdrawn, { reason }),
    [{ kind: 'chapter', number: chapter }],
  );
}

function passage(range: string, outline: Outline): Outcome {
  const [item] = readRow(range, 0)?.items ?? [];
  const isWhole = item?.end === range.length;
  if (item && isWhole) return targetOf(item, outline);
  const ends = parsePassageRange(range);
  return ends && passagesOf(outline).includes(ends.first)
    ? { state: 'found', target: { kind: 'passage', ref: ends.first } }
    : doubtful(say(words.writtenRefs.noNumber, { ref: range }));
}
