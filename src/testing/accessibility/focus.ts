/** The walk through a page with the Tab key. */
import type { Page } from 'playwright-core';

/** One stop of the walk. */
export interface Stop {
  /** The element as it opens, cut. */
  what: string;
  /**
   * Its place among all elements of the page; falls where the order of the page is not kept. A card, which opens where the
   * walk rests, has that of its link: Tab leads into it and on to what follows the link.
   */
  order: number;
  visible: boolean;
  /** Contrast of the line around it, or of its own change, with the ground beneath. 0 where there is none. */
  ratio: number;
}

const MOST = 400;

/**
 * Presses Tab from the top of the page until the focus leaves it, at most `most` times, and says where it stopped.
 * `left` is whether it left the page: where it does not, there is a trap, or there is more than `most`.
 */
export async function walk(page: Page, most = MOST): Promise<{ stops: Stop[]; left: boolean }> {
  const stops: Stop[] = [];
  // Tab goes on from where the focus was last, as in the field of the search page: the walk begins at the first stop.
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href], button, input')?.focus());
  for (let presses = 0; presses < most; presses++) {
    if (presses > 0) await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    // A browser that has nothing else to focus comes back to the top, at once or in a moment.
    if (!stop || stop.what === stops[0]?.what) return { stops, left: true };
    stops.push(stop);
  }
  return { stops, left: false };
}

/** In the page: where the focus is; undefined where it is on no element. */
function look(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour: string): number[] => {
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r = 0, g = 0, b = 0]: number[]): number =>
    [r, g, b]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (a: number[], b: number[]): number => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  let ground: Element | null = element.parentElement;
  while (ground && (rgb(getComputedStyle(ground).backgroundColor)[3] ?? 0) < 255) ground = ground.parentElement;
  const under = ground ? rgb(getComputedStyle(ground).backgroundColor) : [255, 255, 255, 255];
  // A field may show its focus on the form around it or the label beside it, a drawn link on a shape inside it.
  const around = [element, element.parentElement, element.closest('form, label'), element.nextElementSibling];
  const lines = around.filter((one) => one !== null);
  const strokes =
    element instanceof SVGElement
      ? [...element.querySelectorAll('.hit, .node-box')].map((shape) => getComputedStyle(shape))
      : [];
  const ratio = Math.max(
    0,
    ...lines.map((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle === 'none' || parseFloat(outlineWidth) < 1.5 ? 0 : contrast(rgb(outlineColor), under);
    }),
    ...strokes.map(({ stroke, strokeWidth }) =>
      stroke === 'none' || parseFloat(strokeWidth) < 1.5 ? 0 : contrast(rgb(stroke), under),
    ),
  );
  const { width, height } = element.getBoundingClientRect();
  const place = (element.closest('hover-card') && document.querySelector('a[data-open]')) ?? element;
  return {
    what: element.outerHTML.slice(0, 120),
    order: [...document.querySelectorAll('*')].indexOf(place),
    visible: width > 0 && height > 0 && element.checkVisibility(),
    ratio: Math.round(ratio * 100) / 100,
  };
}
