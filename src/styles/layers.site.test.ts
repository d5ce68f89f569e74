import { expect, test } from 'vitest';
import { toString } from 'hast-util-to-string';
import { elements, parsePage } from '../checks/html.ts';
import { forEvery } from '../testing/for-every.ts';
import { pagePaths, readPage } from '../testing/site.ts';

test('every page names the cascade layers in their order before any rule', () =>
  forEvery(pagePaths(), String, (path) => {
    const css = elements(parsePage(readPage(path)), ({ tagName }) => tagName === 'style')
      .map(toString)
      .join('\n');
    // What is named first is weakest: a sheet that forgets to import layers.css turns the page upside down.
    expect(/@layer ([\w, ]+)[;{]/.exec(css)?.[1]).toMatch(/^tokens/);
  }));

test('no page waits for a file before its first paint', () =>
  forEvery(pagePaths(), String, (path) => {
    const waitsFor = elements(parsePage(readPage(path)), ({ tagName, properties }) =>
      tagName === 'link'
        ? String(properties.rel).includes('stylesheet')
        : tagName === 'script' && properties.src !== undefined && properties.type !== 'module',
    );
    expect(waitsFor).toEqual([]);
  }));
