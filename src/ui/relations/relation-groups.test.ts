import { expect, it } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { groupByKind } from './relation-groups.ts';

it('groups relations under their kinds, in alphabetical order', () => {
  const [model] = miniEdition().relations;
  if (!model) throw new Error('the mini edition has a relation');
  const relations = ['support', 'common-ground', 'support'].map((kind, index) => ({ ...model, id: `r${index}`, kind }));
  const outline = groupByKind(relations).map(({ title, relations: members }) => [title, members.map(({ id }) => id)]);
  expect(outline).toEqual([
    ['Common ground', ['r1']],
    ['Support', ['r0', 'r2']],
  ]);
});
