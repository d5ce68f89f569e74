/** What is copied of an element, and how. */

/** Puts the words of an element on the clipboard, of a link its address; markup too where the browser takes it. */
export async function copyElement(source: HTMLElement): Promise<void> {
  const isLink = source instanceof HTMLAnchorElement;
  const text = isLink ? source.href : source.textContent.trim();
  if (!isLink && source.childElementCount > 0 && typeof ClipboardItem !== 'undefined')
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([source.innerHTML], { type: 'text/html' }),
      }),
    ]);
  else await navigator.clipboard.writeText(text);
}
