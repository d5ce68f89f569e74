import { describe, expect, test } from 'vitest';
import { countTests, plan, reportOf } from './plan.ts';

const report = (passed: number, failed = 0, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});

describe('countTests', () => {
  test('counts what vitest counted', () => {
    expect(countTests(report(5), true)).toEqual({ passed: 5, failed: 0 });
    expect(countTests(report(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  test('takes a skipped test as failed', () => {
    expect(countTests(report(5, 0, 1, 1), true)).toEqual({ passed: 5, failed: 2 });
  });

  test('takes a run without a test, without a report or with a bad end as failed', () => {
    expect(countTests(report(0), true).failed).toBe(1);
    expect(countTests(undefined, true).failed).toBe(1);
    expect(countTests(report(5), false)).toEqual({ passed: 5, failed: 1 });
  });
});

describe('reportOf', () => {
  test('adds up to the last line', () => {
    const results = [countTests(report(5, 2), false), { passed: 1, failed: 0 }];
    expect(reportOf(results)).toEqual({ line: '6 passed, 2 failed', ok: false });
    expect(reportOf([{ passed: 1, failed: 0 }])).toEqual({ line: '1 passed, 0 failed', ok: true });
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

test('tests have a stage of their own, since they write one report and use every core', () => {
  for (const stage of plan) if (stage.some(({ tests }) => tests)) expect(stage).toHaveLength(1);
});
