import { describe, expect, test } from 'vitest';
import { formatFaults } from '../model/faults.ts';
import { CHECKS, checkSite } from './index.ts';
import { expectedSiteReport, siteFaults, smallSite } from '../testing/small-site/small-site.ts';

test('a good site has no fault', async () => {
  expect(formatFaults(await checkSite(smallSite(), 'dist'))).toBe('0 faults.');
});

describe.for(siteFaults())('a site with the fault %s', (name) => {
  test('is reported by the check of that rule', async () => {
    const faults = await checkSite(smallSite(name), 'dist');
    expect(faults.map(({ rule }) => rule)).toContain(name.replace(/\..*$/, ''));
    await expect(`${formatFaults(faults)}\n`).toMatchFileSnapshot(expectedSiteReport(name));
  });
});

test('every rule of every check has a fault that it finds', () => {
  const proven = new Set(siteFaults().map((name) => name.replace(/\..*$/, '')));
  expect(CHECKS.flatMap(({ rules }) => rules).filter((rule) => !proven.has(rule))).toEqual([]);
});
