import { expect, test } from 'vitest';
import { elements, parsePage } from '../checks/html.ts';
import { forEvery } from '../testing/for-every.ts';
import { pagePaths, readFile, readPage } from '../testing/site.ts';
import { getEdition } from '../edition/load.ts';

const { base } = await getEdition();

test('every page names the cascade layers in their order before any rule', () =>
  forEvery(pagePaths(), String, (path) => {
    const sheets = elements(parsePage(readPage(path)), ({ tagName, properties }) => {
      return tagName === 'link' && String(properties.rel).includes('stylesheet');
    });
    const css = sheets.map(({ properties }) => readFile(String(properties.href).slice(base.length))).join('\n');
    // What is named first is weakest: a sheet that forgets to import layers.css turns the page upside down.
    expect(/@layer ([\w, ]+)[;{]/.exec(css)?.[1]).toMatch(/^tokens/);
  }));
