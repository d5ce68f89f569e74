import { expect, test } from 'vitest';
import { metaPolicy } from '../security/policy.ts';
import { pagePaths, readPage } from './site.ts';

test.each(pagePaths())('page /%s carries the policy and nothing that it forbids', (path) => {
  const html = readPage(path);
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1];
  expect(meta?.replaceAll('&#39;', "'")).toBe(metaPolicy);
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  expect(tags.filter((tag) => /\s(?:style|on[a-z]+)\s*=/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /^<style/i.test(tag))).toEqual([]);
  const scripts = tags.filter((tag) => /^<script/i.test(tag));
  expect(scripts.filter((tag) => !/\ssrc=|type="application\//i.test(tag))).toEqual([]);
});
