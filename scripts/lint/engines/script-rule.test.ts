import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { scriptRule } from './script-rule.ts';

const FILE = '/a.ts';

/** What the check says of a script, without its advice. */
function said(script: string): string[] {
  const options = { target: ts.ScriptTarget.ES2024, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], types: [] };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE ? ts.createSourceFile(name, script, version) : getSourceFile(name, version, ...rest);
  const programs = [ts.createProgram([FILE], options, host)];
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { programs } },
    plugins: { promised: { rules: { script: scriptRule } } },
    rules: { 'promised/script': 'error' },
  };
  return new Linter({ cwd: '/' }).verify(script, [config], FILE).map(({ message }) => message.replace(/\. .*$/, ''));
}

test('members, globals, statics and built-in objects are known by their types', () => {
  expect(said('document.body.checkVisibility();')).toMatchInlineSnapshot(`
    [
      "Element.checkVisibility: lacking in safari 17 (from 17.4), safari_ios 17 (from 17.4)",
    ]
  `);
  expect(said('Promise.withResolvers();')).toMatchInlineSnapshot(`
    [
      "Promise.withResolvers: lacking in safari 17 (from 17.4), safari_ios 17 (from 17.4)",
    ]
  `);
  expect(said('new Set([1]).union(new Set([2]));')).toMatchInlineSnapshot(`[]`);
  expect(said('Map.groupBy([1], String);')).toMatchInlineSnapshot(`
    [
      "Map.groupBy: lacking in safari 17 (from 17.4), safari_ios 17 (from 17.4)",
    ]
  `);
  expect(said('new URLPattern({});')).toMatchInlineSnapshot(`
    [
      "URLPattern: lacking in safari 17 (from 26), safari_ios 17 (from 26), firefox 140 (from 142)",
    ]
  `);
});

test('what all have is not named, nor what only bears such a name', () => {
  expect(
    said('[1].toSorted(); document.body.showPopover(); structuredClone({}); new ResizeObserver(() => 1);'),
  ).toEqual([]);
  expect(said('const own = { checkVisibility: () => true }; own.checkVisibility();')).toEqual([]);
});
