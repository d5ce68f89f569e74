/**
 * A page of the site as a page of a copy on a disk, where addresses are files and their hosts nobody:
 * - Addresses of the site become files beside the page; what is not in the copy is on the site.
 * - Modules and fetching do not work from a disk. So the page is what it is without script, with what `noscript` held for that
 *   case: it reads, its notes and links are there (rule 3 of the engine). Only the search page has scripts, classic ones.
 * - Style stands in files, once for all pages alike, and the page carries the policy of copies.
 */
import { posix } from 'node:path';
import { withPageFile } from '../../model/addresses.ts';
import { copyPolicy } from '../../security/policy.ts';
import { decoded } from '../../model/decoded.ts';

export interface CopyOf {
  /** Absolute address of the site with its base path, ending in a slash. */
  site: string;
  base: string;
  /** Whether a file is in the copy, by its path from the root; told of every file that a page asks for. */
  has: (file: string) => boolean;
  /** Keeps a style sheet, and gives the path of its file. */
  styleFile: (css: string) => string;
  /** Files of scripts, by the page that needs them. */
  scripts: Readonly<Record<string, readonly string[]>>;
}

/** Comments, scripts and styles as a whole, other elements by their opening tag. */
const TAG = /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1>|<\/?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)=(?:"([^"]*)"|'([^']*)')/g;
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** @param file The page, from the root of the site. */
export function copiedPage(html: string, file: string, copy: CopyOf): string {
  const scripts = copy.scripts[file] ?? [];
  const address = (value: string): string => addressInCopy(value, file, copy);
  const added = scripts.map((path) => `<script defer src="${beside(path, file)}"></script>`).join('');
  return html.replace(TAG, (tag: string, opaque: string | undefined) => {
    if (opaque?.toLowerCase() === 'script') return '';
    if (opaque) return styleLink(tag, file, copy);
    // A page with scripts has no need of what it says to those without.
    if (/^<\/?noscript\b/i.test(tag)) return scripts.length > 0 ? tag : '';
    if (/^<\/head>/i.test(tag)) return added + tag;
    // Fonts are in the style, and what else would be asked for ahead is beside the page.
    if (/^<link\b[^>]*\brel="(?:preload|prefetch|modulepreload)"/i.test(tag)) return '';
    if (/^<meta\b[^>]*Content-Security-Policy/i.test(tag))
      return `<meta http-equiv="Content-Security-Policy" content="${copyPolicy}">`;
    return tag.replace(
      ATTRIBUTE,
      (whole: string, name: string, double: string | undefined, single: string | undefined) => {
        const value = double ?? single ?? '';
        if (ADDRESSES.has(name)) return `${name}="${address(value)}"`;
        if (name === 'srcset') return `${name}="${value.replace(/(?<=(?:^|,)\s*)[^\s,]+/g, address)}"`;
        // A page that leads on.
        if (name === 'content' && /^\d+;\s*url=/i.test(value))
          return `${name}="${value.replace(/(?<=url=).*$/i, address)}"`;
        return whole;
      },
    );
  });
}

/** The address as the file has it in the copy: a path from there, or an address of the site for what the copy lacks. */
export function addressInCopy(
  value: string,
  file: string,
  { site, base, has }: Pick<CopyOf, 'site' | 'base' | 'has'>,
): string {
  if (value === '' || value.startsWith('#') || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return value;
  const text = value.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  const { origin, pathname, search, hash } = new URL(text, new URL(base + file, site));
  const rest = (search + hash).replaceAll('&', '&amp;');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
  const target = path === undefined ? undefined : withPageFile(path);
  if (target === undefined || !has(decoded(target))) return origin + pathname + rest;
  return target === file && hash && !search ? hash : beside(target, file) + rest;
}

const beside = (target: string, file: string): string => posix.relative(posix.dirname(file), target);

/** The sheets of a page as files, a sheet a line in its style, with the fonts in one of their own. */
function styleLink(element: string, file: string, { styleFile }: CopyOf): string {
  const css = element.replace(/^<style[^>]*>|<\/style>$/gi, '');
  const fonts = (css.match(FONT_FACE) ?? []).join('');
  return [fonts, ...css.replace(FONT_FACE, '').split('\n')]
    .filter((sheet) => sheet.trim() !== '')
    .map((sheet) => `<link rel="stylesheet" href="${beside(styleFile(sheet), file)}">`)
    .join('');
}

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
