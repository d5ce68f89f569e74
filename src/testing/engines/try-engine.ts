/** The same sentences for every engine. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { serveSite } from '../site.ts';
import { behaviours } from './behaviours/index.ts';
import type { Driver, Engine } from './driver.ts';
import { Visitor } from './visitor.ts';

/** Tries all that is promised in an engine; where the engine is missing, that is the one test, and it fails. */
export function tryEngine(engine: Engine): void {
  describe(engine.name, () => {
    const missing = engine.missing();
    if (missing !== undefined) {
      test('is on this machine', () => {
        throw new Error(`Not tried: ${missing}`);
      });
      return;
    }
    let driver: Driver;
    let site: RunningServer;
    let visitor: Visitor;
    beforeAll(async () => {
      [driver, site] = await Promise.all([engine.start(), serveSite()]);
      visitor = new Visitor(driver, site.url);
    });
    afterAll(() => Promise.all([driver.close(), site.close()]));
    for (const [part, sentences] of Object.entries(behaviours))
      describe(part, () => {
        for (const [sentence, act] of Object.entries(sentences)) test(sentence, () => act(visitor));
      });
  });
}
