import { describe, expect, test } from 'vitest';
import { EditorsSchema } from './editor.ts';

const saidOf = (value: unknown) => EditorsSchema.safeParse(value).error?.issues[0]?.message;

describe('the editors', () => {
  test('are one body where they are a text, whatever commas are in it', () => {
    expect(EditorsSchema.parse('Ames, A., and the Board')).toEqual([{ name: 'Ames, A., and the Board', roles: [] }]);
  });

  test('are people and bodies where they are a list', () => {
    const list = [{ family: 'Ames', given: 'Ada', roles: ['supervision'] }, { name: 'Harbour Board' }];
    expect(EditorsSchema.parse(list)).toEqual([list[0], { ...list[1], roles: [] }]);
  });

  test.for([
    [[{ family: 'Ames', name: 'Ada Ames' }], 'either a family name'],
    [[{ given: 'Ada' }], 'either a family name'],
    [[], 'at least one name'],
    [7, 'a name, or a list of names'],
    [[{ name: 'Ada', orcid: '0000' }], 'an ORCID iD'],
  ] as const)('%j are none', ([value, message]) => {
    expect(saidOf(value)).toContain(message);
  });
});
