/** Two wordings as one text: what was removed and what was added, which those who hear it are told in words. */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import type { ComparedWords } from '../../model/versions.ts';
import { words } from '../../words/index.ts';

/** HTML without a space of its own, since lines of a passage are kept. */
export const comparedHtml = (runs: readonly ComparedWords[]): string =>
  runs
    .map(({ is, text }) => (is === 'same' || is === 'gap' ? escapeHtml(text) : marked(is, escapeHtml(text))))
    .join('');

function marked(is: 'removed' | 'added', html: string): string {
  const [tag, before] = is === 'removed' ? ['del', words.versions.removed] : ['ins', words.versions.addedWords];
  return `<${tag}>${heard(before)}${html}${heard(words.versions.end)}</${tag}>`;
}

const heard = (text: string): string => `<span class="vh">${escapeHtml(text)}</span>`;
