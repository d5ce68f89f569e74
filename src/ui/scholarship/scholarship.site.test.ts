import { describe, expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { readPage } from '../../testing/site.ts';

const edition = await getEdition();
const { claims, emendations, sourceChecks } = edition;
const countOf = (html: string, id: string): number => html.split(` id="${id}"`).length - 1;

describe('lists that an edition may have', () => {
  test('every claim stands once on its page', () => {
    const html = readPage('claims/');
    expect(claims.filter(({ id }) => countOf(html, id) !== 1).map(({ id }) => id)).toEqual([]);
  });

  test('every check of a source stands once with the evidence, and on the page of its passage', () => {
    const html = readPage('evidence/');
    expect(sourceChecks.filter(({ id }) => countOf(html, id) !== 1).map(({ id }) => id)).toEqual([]);
    for (const { passage, comment } of sourceChecks) expect(readPage(`p/${passage}/`)).toContain(comment.slice(0, 40));
  });

  test('every emendation stands once in the introduction', () => {
    const html = readPage('the-edition/');
    expect(emendations.filter(({ id }) => countOf(html, id) !== 1).map(({ id }) => id)).toEqual([]);
  });
});
