/** Every page carries the policy that keeps foreign script out, and holds nothing that the policy would stop. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Fault } from '../model/faults.ts';
import { EARLY_SCRIPT } from '../security/inline-code.ts';
import { metaPolicy, withStyle } from '../security/policy.ts';
import type { Check } from './check.ts';
import { attribute } from './html.ts';
import { opening } from './resolve.ts';
import type { SitePage } from './site.ts';
import { words } from '../words/index.ts';

export const policy: Check = {
  holds: words.quality.holds.policy,
  rules: ['page-carries-policy', 'page-has-no-inline-code'],
  ofPage: (page) => [...policyFaults(page), ...codeFaults(page)],
};

function policyFaults({ file, elements }: SitePage): Fault[] {
  const isPolicy = ({ properties }: Element) => String(properties.httpEquiv) === 'Content-Security-Policy';
  const metas = elements.filter(isPolicy);
  const found = metas.map((meta) => attribute(meta, 'content'));
  // Whatever stands before it in the head is not bound by it.
  const first = elements.findIndex(({ tagName }) => tagName === 'script' || tagName === 'link');
  const isEarly = first === -1 || elements.findIndex(isPolicy) < first;
  if (found.length === 1 && found[0] === policyOf(elements) && isEarly) return [];
  return [
    {
      file,
      rule: 'page-carries-policy',
      expected: 'the policy of src/security/policy.ts once, before the first script and link',
      found: found.length === 0 ? 'none' : isEarly ? found.join(' and ') : 'the policy after a script or link',
      remedy: 'Let the page use one of the layouts.',
    },
  ];
}

function codeFaults(page: SitePage): Fault[] {
  const style = ownStyle(page.elements);
  return page.elements
    .filter((element) => element !== style && hasCode(element))
    .map((element) => ({
      file: page.file,
      rule: 'page-has-no-inline-code',
      expected: 'scripts and styles in files of their own, but for one style and the early script in the head',
      found: opening(page, element),
      remedy: 'Move a script or style into a file; if the words come from the content, they must be escaped.',
    }));
}

/** The policy that a page with these elements has: it names the style in it, where there is one. */
function policyOf(elements: readonly Element[]): string {
  const style = ownStyle(elements);
  return style ? withStyle(metaPolicy, toString(style)) : metaPolicy;
}

/** The one in its head, where the build puts it. */
function ownStyle(elements: readonly Element[]): Element | undefined {
  const body = elements.findIndex(({ tagName }) => tagName === 'body');
  return elements.slice(0, body).find(({ tagName }) => tagName === 'style');
}

/** Whether an element is or carries code: a script or style within the page, a handler, an address that is a script. */
export function hasCode(element: Element): boolean {
  const { tagName, properties } = element;
  if (Object.keys(properties).some((name) => name === 'style' || name === 'srcDoc' || /^on[A-Z]/.test(name)))
    return true;
  if (
    ['href', 'src', 'action', 'formAction', 'xLinkHref'].some((name) =>
      /^\s*(?:javascript|vbscript|data):/i.test(String(properties[name] ?? '')),
    )
  )
    return true;
  if (tagName === 'style') return true;
  if (tagName !== 'script' || properties.src !== undefined) return false;
  return !String(properties.type).startsWith('application/') && toString(element) !== EARLY_SCRIPT;
}
