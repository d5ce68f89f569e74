/** Chromium as readers have it where one is installed; browser tests take the packaged one. */
import { launchBrowser } from '../browser.ts';
import type { Driver, Engine } from './driver.ts';

export const chromium: Engine = {
  name: 'Chromium',
  // One comes with the packages; where it does not start, its error says what to do.
  missing: () => undefined,
  async start(): Promise<Driver> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    return {
      async goTo(url) {
        await page.goto(url);
      },
      evaluate: (expression) => page.evaluate(expression),
      resize: (size) => page.setViewportSize(size),
      input: {
        moveTo: (x, y) => page.mouse.move(x, y),
        mouseDown: () => page.mouse.down(),
        mouseUp: () => page.mouse.up(),
        keyDown: (key) => page.keyboard.down(key),
        keyUp: (key) => page.keyboard.up(key),
      },
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
