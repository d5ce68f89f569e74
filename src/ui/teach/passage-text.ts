/** The text of passages, from the files of their chapters, as nodes of this page. */
import { inTime } from '../shared/patience.ts';
import { wordsOf } from '../shared/mark-words.ts';

/** Files that were read or are on their way; one that could not be had is asked for again. */
const files = new Map<string, Promise<Document>>();

/**
 * A passage, `[data-passage]`, and its footnotes, if it has some. Ids are left to its own page, and links lead where they
 * lead there.
 * @param file Address of its chapter’s text.
 * @param page Address of its own page.
 * @throws (rejects with) an Error where the file cannot be had, or has no such passage.
 */
export async function passageText(file: string, ref: string, page: string): Promise<Element[]> {
  const text = await fileAt(file);
  const passage = text.querySelector(`[data-of="${CSS.escape(ref)}"]`);
  if (!passage) throw new Error(`${file} has no passage ${ref}.`);
  const url = new URL(page, location.href);
  const copy = document.importNode(passage, true);
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
  return [...copy.children];
}

/**
 * All passages of a file with their words, in text order.
 * @throws (rejects with) an Error where the file cannot be had.
 */
export async function passageWords(file: string): Promise<[ref: string, words: string][]> {
  const passages = (await fileAt(file)).querySelectorAll('[data-passage]');
  return Array.from(passages, (passage) => [passage.getAttribute('data-passage') ?? '', wordsOf(passage)]);
}

function fileAt(address: string): Promise<Document> {
  const known = files.get(address);
  if (known) return known;
  const file = inTime((signal) => fetchXml(address, signal));
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

/** XML as a document. The policy keeps text from becoming markup in a script, and this is never text in one. */
function fetchXml(address: string, signal: AbortSignal): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const text = request.responseXML;
      if (request.status === 200 && text) done(text);
      else fail(new Error(`${address} answers ${request.status}.`));
    });
    for (const type of ['error', 'abort']) request.addEventListener(type, () => fail(new Error(`${address} is away.`)));
    signal.addEventListener('abort', () => request.abort());
    request.send();
  });
}
