/**
 * A reading list as a Common Cartridge 1.1, for learning platforms: a module a session, a link an item, a discussion a
 * question, a page for instructions and texts, and a quiz on the passages where there is one.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { qti } from '../quiz/qti.ts';
import type { Question } from '../quiz/questions.ts';
import { element, lines, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { paragraphs } from './html.ts';
import type { ListOutline, OutlineItem, OutlineSession } from './outline.ts';

/** The earliest time that a zip can name, so that the same list gives the same bytes. */
const TIME = '1980-01-01T12:00:00';

const LINK = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
const TOPIC = 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1';

interface Resource {
  type: 'webcontent' | 'imswl_xmlv1p1' | 'imsdt_xmlv1p1' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
  path: string;
  text: string;
}

/** An item of a module. */
interface Entry {
  title: string;
  resource: Resource;
}

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** HTML that becomes words of an XML element. */
const html = (...content: readonly XmlContent[]): string => element('div', {}, content).xml;

const page = (path: string, title: string, content: readonly XmlContent[], language: string): Entry => ({
  title,
  resource: {
    type: 'webcontent',
    path: `${path}.html`,
    text: `<!doctype html>\n${
      element(
        'html',
        { lang: language },
        element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title)),
        element('body', {}, element('h1', {}, title), content),
      ).xml
    }\n`,
  },
});

function topic(path: string, title: string, ...content: readonly XmlContent[]): Entry {
  const text = element('text', { texttype: 'text/html' }, html(...content));
  return {
    title,
    resource: {
      type: 'imsdt_xmlv1p1',
      path: `${path}.xml`,
      text: xmlFile(element('topic', { xmlns: TOPIC }, element('title', {}, title), text)),
    },
  };
}

function link(path: string, title: string, href: string): Entry {
  const root = element(
    'webLink',
    { xmlns: LINK },
    element('title', {}, title),
    element('url', { href, target: '_blank' }),
  );
  return { title, resource: { type: 'imswl_xmlv1p1', path: `${path}.xml`, text: xmlFile(root) } };
}

const LONGEST_TITLE = 120;
const short = (text: string): string => {
  const one = line(text);
  return one.length <= LONGEST_TITLE ? one : `${one.slice(0, LONGEST_TITLE - 1)}…`;
};

function entryOf({ item, name, url, detail }: OutlineItem, path: string, language: string): Entry {
  const title = short(name);
  if (item.kind === 'text')
    return page(path, short(item.title) || words.readingList.instructions, paragraphs(item.title), language);
  if (item.kind === 'question' || item.kind === 'own-question')
    return topic(
      path,
      title,
      paragraphs(item.title),
      url === undefined ? undefined : element('p', {}, element('a', { href: url }, detail || url)),
    );
  if (url === undefined) return page(path, title, paragraphs(detail), language);
  return link(path, title, url);
}

function entriesOf(session: OutlineSession, index: number, language: string): Entry[] {
  const folder = `session-${index + 1}`;
  const say =
    session.say === '' ? [] : [page(`${folder}/0`, words.readingList.instructions, paragraphs(session.say), language)];
  return [...say, ...session.items.map((item, at) => entryOf(item, `${folder}/${at + 1}`, language))];
}

/** The files of the cartridge by their paths. */
export function cartridgeFiles(list: ListOutline, questions: readonly Question[] = []): Record<string, string> {
  const modules = list.sessions.map((session, index) => ({
    title: short([session.title, session.day].filter(Boolean).join(', ')) || short(list.title),
    entries: entriesOf(session, index, list.language),
  }));
  if (questions.length > 0) {
    const title = say(words.readingList.quizOf, { title: short(list.title) });
    const text = qti(questions, title);
    const resource: Resource = { type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', path: 'quiz/assessment.xml', text };
    modules.push({ title: words.readingList.quiz, entries: [{ title, resource }] });
  }
  const resources = modules.flatMap(({ entries }) => entries.map(({ resource }) => resource));
  return {
    'imsmanifest.xml': manifest(list, modules),
    ...Object.fromEntries(resources.map(({ path, text }) => [path, text])),
  };
}

export function cartridge(list: ListOutline, questions: readonly Question[] = []): Uint8Array<ArrayBuffer> {
  const files = Object.entries(cartridgeFiles(list, questions)).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files) as Zippable, { level: 9, mtime: TIME });
}

const idOf = (path: string): string => `r-${path.replaceAll(/[^\w-]/g, '-')}`;

function manifest(list: ListOutline, modules: readonly { title: string; entries: readonly Entry[] }[]): string {
  const title = (text: string): Xml => element('title', {}, text);
  const item = ({ title: name, resource }: Entry): Xml =>
    element('item', { identifier: `i-${idOf(resource.path)}`, identifierref: idOf(resource.path) }, title(name));
  const module = ({ title: name, entries }: (typeof modules)[number], index: number): Xml =>
    element('item', { identifier: `m-${index + 1}` }, title(name), lines(entries.map(item)));
  const said = (name: string, text: string): Xml =>
    element(`lomimscc:${name}`, {}, element('lomimscc:string', { language: list.language }, line(text)));
  const root = element(
    'manifest',
    {
      identifier: 'reading-list',
      xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
      'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
    },
    lines([
      element(
        'metadata',
        {},
        element('schema', {}, 'IMS Common Cartridge'),
        element('schemaversion', {}, '1.1.0'),
        element(
          'lomimscc:lom',
          {},
          element(
            'lomimscc:general',
            {},
            said('title', list.title),
            said('description', list.by ? say(words.readingList.description, list) : list.from),
          ),
        ),
      ),
      element(
        'organizations',
        {},
        element(
          'organization',
          { identifier: 'o-1', structure: 'rooted-hierarchy' },
          element('item', { identifier: 'root' }, lines(modules.map(module))),
        ),
      ),
      element(
        'resources',
        {},
        lines(
          modules.flatMap(({ entries }) =>
            entries.map(({ resource: { path, type } }) =>
              element(
                'resource',
                { identifier: idOf(path), type, ...(type === 'webcontent' && { href: path }) },
                element('file', { href: path }),
              ),
            ),
          ),
        ),
      ),
    ]),
  );
  return xmlFile(root);
}
