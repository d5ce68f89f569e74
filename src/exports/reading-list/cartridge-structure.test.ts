/**
 * The rules of structure of 1EdTech’s Common Cartridge 1.1 and of its profile of QTI 1.2.1, as far as an import depends on
 * them. The schemas themselves may not be copied into a project; each rule names the document that it is from:
 * CP (imscp_v1p1), WL (imswl_v1p1), DT (imsdt_v1p1), QTI (ims_qtiasiv1p2), CC (the profile’s restrictions).
 */
import { expect, test } from 'vitest';
import { parseXml } from '../../reading/xml.ts';
import { lookup } from '../../reading-list/testing.ts';
import { addedSession, added, EMPTY_LIST } from '../../reading-list/list.ts';
import type { Question } from '../quiz/questions.ts';
import { cartridgeFiles } from './cartridge.ts';
import { outlineOfList } from './outline.ts';

const items = [
  { key: '2.4' },
  { key: 'q.why' },
  { key: 'z.unknown' },
  { own: 'text' as const, text: 'A & “b” چراغچی' },
];
const list = added(addedSession(added({ ...EMPTY_LIST, title: 'Lamps' }, items)), items);
const about = {
  text: 'Who?',
  explanation: 'So.',
  passage: '2.4',
  passages: ['2.4'],
  url: 'https://lamps.example/p/2.4/',
};
const pairs = ['a', 'b', 'c'].map((one, at) => ({ one, other: 'xyz'.charAt(at) }));
const quiz: Question[] = [{ ...about, form: 'matching', id: 'who', pairs }];
const files = cartridgeFiles(outlineOfList(list, lookup), quiz);

const root = (path: string): Element => parseXml(files[path] ?? '').documentElement;
const inside = (element: Element | undefined): Element[] =>
  Array.from(element?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
const names = (element: Element | undefined): string[] => inside(element).map(({ nodeName }) => nodeName);
const all = (element: Element, name: string): Element[] => Array.from(element.getElementsByTagName(name));
const attributes = (elements: readonly Element[], name: string) => elements.map((one) => one.getAttribute(name));

const manifest = root('imsmanifest.xml');
const resources = all(manifest, 'resource');

test('the manifest has its three parts in order (CP), and says the version of the profile (CC)', () => {
  expect(manifest.namespaceURI).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
  expect(names(manifest)).toEqual(['metadata', 'organizations', 'resources']);
  expect(names(inside(manifest)[0])).toEqual(['schema', 'schemaversion', 'lomimscc:lom']);
  expect(all(manifest, 'schema')[0]?.textContent).toBe('IMS Common Cartridge');
  expect(all(manifest, 'schemaversion')[0]?.textContent).toBe('1.1.0');
});

test('there is one organization, a hierarchy under one item without a title; all below it have one (CC)', () => {
  const organizations = all(manifest, 'organization');
  expect(attributes(organizations, 'structure')).toEqual(['rooted-hierarchy']);
  const [top, ...others] = inside(organizations[0]);
  expect(others).toEqual([]);
  expect(names(top)).not.toContain('title');
  for (const item of all(manifest, 'item').filter((one) => one !== top)) expect(names(item)[0]).toBe('title');
});

test('identifiers are names of XML, each once (CP); a folder names no resource, and what names one holds nothing (CC)', () => {
  const ids = attributes(Array.from(manifest.getElementsByTagName('*')), 'identifier').filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  const known = new Set(attributes(resources, 'identifier'));
  for (const item of all(manifest, 'item')) {
    const isLeaf = item.hasAttribute('identifierref');
    if (isLeaf) expect(known).toContain(item.getAttribute('identifierref'));
    expect(names(item).includes('item')).toBe(!isLeaf);
  }
});

test('resources are of kinds that the profile knows; pages alone have an address, which is that of their file (CC)', () => {
  const kinds = ['webcontent', 'imswl_xmlv1p1', 'imsdt_xmlv1p1', 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment'];
  for (const resource of resources) {
    const type = resource.getAttribute('type') ?? '';
    expect(kinds).toContain(type);
    const hrefs = attributes(all(resource, 'file'), 'href');
    expect(hrefs).toHaveLength(1);
    expect(Object.keys(files)).toContain(hrefs[0]);
    expect(resource.hasAttribute('href') ? resource.getAttribute('href') : hrefs[0]).toBe(hrefs[0]);
    expect(resource.hasAttribute('href')).toBe(type === 'webcontent');
  }
  expect(new Set(attributes(resources, 'type'))).toEqual(new Set(kinds));
});

const ofType = (type: string): Element[] =>
  resources
    .filter((resource) => resource.getAttribute('type') === type)
    .map((resource) => root(all(resource, 'file')[0]?.getAttribute('href') ?? ''));

test('a link has a title and an address (WL), a topic a title and a text (DT)', () => {
  for (const link of ofType('imswl_xmlv1p1')) {
    expect([link.nodeName, link.namespaceURI]).toEqual([
      'webLink',
      'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
    ]);
    expect(names(link)).toEqual(['title', 'url']);
    expect(URL.canParse(all(link, 'url')[0]?.getAttribute('href') ?? '')).toBe(true);
  }
  for (const topic of ofType('imsdt_xmlv1p1')) {
    expect([topic.nodeName, topic.namespaceURI]).toEqual([
      'topic',
      'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1',
    ]);
    expect(names(topic)).toEqual(['title', 'text']);
    expect(['text/html', 'text/plain']).toContain(all(topic, 'text')[0]?.getAttribute('texttype'));
  }
});

test('a quiz is one assessment with one section (CC); parts of a question stand in order and answers exist (QTI)', () => {
  const [quizFile] = ofType('imsqti_xmlv1p2/imscc_xmlv1p1/assessment');
  expect(quizFile?.namespaceURI).toBe('http://www.imsglobal.org/xsd/ims_qtiasiv1p2');
  expect(names(quizFile)).toEqual(['assessment']);
  const assessment = inside(quizFile)[0];
  expect(names(assessment)).toEqual(['qtimetadata', 'section']);
  const questions = inside(inside(assessment)[1]);
  expect(questions.length).toBeGreaterThan(0);
  expect(new Set(attributes(questions, 'ident')).size).toBe(questions.length);
  for (const question of questions) {
    expect(names(question)).toEqual(['itemmetadata', 'presentation', 'resprocessing', 'itemfeedback']);
    expect(all(question, 'fieldentry')[0]?.textContent).toBe('cc.multiple_choice.v0p1');
    const labels = attributes(all(question, 'response_label'), 'ident');
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(1);
    const responses = attributes(all(question, 'response_lid'), 'ident');
    for (const equal of all(question, 'varequal')) {
      expect(labels).toContain(equal.textContent);
      expect(responses).toContain(equal.getAttribute('respident'));
    }
    expect(attributes(all(question, 'displayfeedback'), 'linkrefid')).toEqual(
      attributes(all(question, 'itemfeedback'), 'ident'),
    );
  }
});
