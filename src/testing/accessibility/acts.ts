/** What is done to a page and looked for in it; each runs in the page. */

/** The spacing that criterion 1.4.12 names, as a style of the reader’s own, which no policy binds. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Text of twice the size, as in criterion 1.4.4, in the way of a reader who sets the size of type and not the zoom. */
export function enlargeText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Takes these styles away. */
export function undress(): void {
  document.adoptedStyleSheets = [];
}

/** By how much the page can be scrolled sideways, and elements that reach beyond its edge; nothing where it cannot. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isCut = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
  const beyond = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right + scrollX > clientWidth + 0.5)
    .filter((element) => !isCut(element.parentElement))
    .map((element) => element.outerHTML.slice(0, 100));
  return [`${scrollWidth - clientWidth} px too wide`, ...beyond.slice(0, 5)];
}

/** Elements that hide a part of their own words. */
export function cutText(): string[] {
  return [...document.querySelectorAll('main *, header.site *, footer *')]
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => element.children.length === 0 && element.checkVisibility() && element.innerText.trim() !== '')
    .filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // Words for those who listen are cut on purpose.
      const listened = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
      return (
        hides &&
        !listened &&
        (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Controls that have neither an edge nor words once the system has taken their colours. */
export function lostControls(): string[] {
  return (
    // The system draws boxes to tick by itself.
    [...document.querySelectorAll<HTMLElement>('button, input:not([type=checkbox], [type=radio]), select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderStyle, forcedColorAdjust } = getComputedStyle(element);
        const edge = [element, element.parentElement].some(
          (one) => one && getComputedStyle(one).borderStyle !== 'none',
        );
        const says = element.innerText.trim() !== '' || element.querySelector('svg') !== null;
        return forcedColorAdjust === 'none' || !(borderStyle !== 'none' || edge || says);
      })
      .map((element) => element.outerHTML.slice(0, 100))
  );
}

/** Elements that move. */
export function moving(): string[] {
  const long = (value: string): boolean => value.split(', ').some((part) => parseFloat(part) > 0.01);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const plays = animationName !== 'none' && long(animationDuration);
      return long(transitionDuration) || plays || scrollBehavior === 'smooth';
    })
    .map((element) => element.outerHTML.slice(0, 100))
    .slice(0, 5);
}

/** How much is that of a good page, by the measure of the field. */
export const MOST_SHIFT = 0.1;

/** Before a page: adds up how far what is seen of it is moved by what comes later (cumulative layout shift). */
export function watchShifts(): void {
  const seen = { shifts: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { seen });
}

/** What has been added up once the next frame is painted. */
export async function shifts(): Promise<number> {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return (window as unknown as { seen: { shifts: number } }).seen.shifts;
}
