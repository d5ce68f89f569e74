/** The text of a passage from its own page, as nodes of this page. */
import { inTime } from '../shared/patience.ts';
import { make } from '../shared/make.ts';

/**
 * Its number and text; ids are left to the page that it comes from, and links lead where they lead there.
 * @throws (rejects with) an Error where the page cannot be had, or has no such passage.
 */
export async function passageText(address: string, ref: string): Promise<HTMLElement> {
  const page = await inTime((signal) => fetchPage(address, signal));
  const passage = page.querySelector<HTMLElement>(`[data-passage="${CSS.escape(ref)}"]`);
  if (!passage) throw new Error(`${address} has no passage ${ref}.`);
  const url = new URL(address, location.href);
  const copy = document.importNode(passage, true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
  return make('div', { class: 'passage-in-list' }, make('a', { class: 'passage-number', href: address }, ref), copy);
}

/** A page as a document. The policy keeps text from becoming markup in a script, and this is never text in one. */
function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const page = request.responseXML;
      if (request.status === 200 && page) done(page);
      else fail(new Error(`${address} answers ${request.status}.`));
    });
    for (const type of ['error', 'abort']) request.addEventListener(type, () => fail(new Error(`${address} is away.`)));
    signal.addEventListener('abort', () => request.abort());
    request.send();
  });
}
