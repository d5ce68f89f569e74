import { expect, test } from 'vitest';
import type { PassageChange, Version } from '../../model/versions.ts';
import { passageHistory } from './passage-history.ts';

const change = (ref: string, is: PassageChange['is'], more = {}): PassageChange => ({ ref, is, words: [], ...more });
const version = (name: string, comparedWith?: string, changes?: PassageChange[]): Version => ({
  version: name,
  isPresent: false,
  ...(changes && comparedWith !== undefined && { comparedWith, changes }),
});
const told = (versions: Version[], ref: string) => {
  const { steps, first } = passageHistory(versions, ref);
  return { steps: steps.map((step) => [step.version.version, step.is, step.at]), first: first?.version };
};

test('a passage is followed back through its numbers to where it began', () => {
  const versions = [
    version('1.3.0', '1.2.0', [change('1.9', 'changed', { from: '1.4' }), change('1.4', 'moved', { to: '1.9' })]),
    version('1.2.0', '1.1.0', [change('1.4', 'changed'), change('1.9', 'withdrawn')]),
    version('1.1.0', '1.0.0', [change('1.4', 'added')]),
    version('1.0.0'),
  ];
  expect(told(versions, '1.9')).toEqual({
    steps: [
      ['1.3.0', 'changed', '1.9'],
      ['1.3.0', 'moved', '1.4'],
      ['1.2.0', 'changed', '1.4'],
      ['1.1.0', 'added', '1.4'],
    ],
    first: '1.0.0',
  });
});

test('a passage that no version changed has the words of the first that is on record', () => {
  const versions = [version('1.1.0', '0.9.0', []), version('1.0.0'), version('0.9.0')];
  expect(told(versions, '1.1')).toEqual({ steps: [], first: '0.9.0' });
});

test('where there is one version, there is nothing to compare', () => {
  expect(told([version('1.0.0')], '1.1')).toEqual({ steps: [], first: undefined });
});
