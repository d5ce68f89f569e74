import { describe, expect, test } from 'vitest';
import { chosen, countTests, NOT_TRIED, plan, reportOf } from './plan.ts';

const report = (passed: number, failed = 0, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});

describe('countTests', () => {
  test('counts what vitest counted', () => {
    expect(countTests(report(5), true)).toMatchObject({ passed: 5, failed: 0 });
    expect(countTests(report(5, 2), false)).toMatchObject({ passed: 5, failed: 2 });
  });

  test('takes a skipped test as failed', () => {
    expect(countTests(report(5, 0, 1, 1), true)).toMatchObject({ passed: 5, failed: 2 });
  });

  test('says what could not be tried here, and counts it neither way', () => {
    const title = `${NOT_TRIED}this or that`;
    const assertionResults = [
      { title, status: 'skipped' },
      { title: 'another', status: 'skipped' },
    ];
    const counted = countTests({ ...report(5, 0, 2), testResults: [{ assertionResults }] }, true);
    expect(counted).toEqual({ passed: 5, failed: 1, notTried: [title] });
    expect(reportOf([counted]).notTried).toEqual([title]);
  });

  test('takes a run without a test, without a report or with a bad end as failed', () => {
    expect(countTests(report(0), true).failed).toBe(1);
    expect(countTests(undefined, true).failed).toBe(1);
    expect(countTests(report(5), false)).toMatchObject({ passed: 5, failed: 1 });
  });
});

describe('reportOf', () => {
  test('adds up to the last line', () => {
    const results = [countTests(report(5, 2), false), { passed: 1, failed: 0 }];
    expect(reportOf(results)).toMatchObject({ line: '6 passed, 2 failed', ok: false });
    expect(reportOf([{ passed: 1, failed: 0 }])).toMatchObject({ line: '1 passed, 0 failed', ok: true });
  });

  test('is not content with nothing', () => {
    expect(reportOf([]).ok).toBe(false);
  });
});

test('a step comes in a later stage than the one it needs', () => {
  const stageOf = (wanted: string): number => plan.findIndex((stage) => stage.some(({ name }) => name === wanted));
  for (const { name, needs } of plan.flat())
    if (needs) {
      expect(stageOf(needs)).toBeGreaterThanOrEqual(0);
      expect(stageOf(needs)).toBeLessThan(stageOf(name));
    }
});

test('a stage has one step of tests at most, since they write one report and use every core', () => {
  for (const stage of plan) expect(stage.filter(({ tests }) => tests).length).toBeLessThanOrEqual(1);
});

test('steps run when they are named, and where none is all but what takes long or needs engines', () => {
  const namesOf = (wanted: string[]): string[] => chosen(wanted).flatMap((stage) => stage.map(({ name }) => name));
  expect(namesOf(['deep', 'lint'])).toEqual(['lint', 'deep']);
  expect(namesOf([])).toEqual(['format', 'sync', 'types', 'lint', 'unit', 'build', 'site', 'browser']);
});
