/** Style sheets of what is loaded on demand; a page that imports them would load them at once. */

/** Adds a style sheet to the page unless it is there, and waits for it. Without it, what it is for shows unadorned. */
export async function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise<void>((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
