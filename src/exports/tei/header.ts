/** The header of the TEI file: what it is, who made it, of what, under which rights, and how. */
import type { Edition } from '../../model/types.ts';
import { BASES, NOTE_KIND_MEANINGS, NOTE_KIND_ORDER, NOTE_KINDS } from '../../model/labels.ts';
import { citedName, editorsOf, nameInWords, namesInWords, partsOfEditor } from '../cite/editors.ts';
import type { Editor } from '../../schemas/editor.ts';
import { versionOf } from '../cite/texts.ts';
import { element as x, type XmlContent } from '../kept/xml.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** `teiHeader` of the edition. */
export const teiHeader = (edition: Edition): XmlContent =>
  x('teiHeader', {}, fileDesc(edition), encodingDesc(edition), profileDesc(edition), revisionDesc(edition));

function fileDesc({ config, site }: Edition): XmlContent {
  const { source } = config;
  return x(
    'fileDesc',
    {},
    x(
      'titleStmt',
      {},
      ...titles(config),
      ...editorsOf(config).map((name) => x('editor', {}, nameInWords(name))),
      ...config.editors.flatMap((editor) => responsibilityOf(editor) ?? []),
    ),
    x('editionStmt', {}, x('edition', { n: config.version }, versionOf(config))),
    x(
      'publicationStmt',
      {},
      config.publisher
        ? x('publisher', {}, config.publisher.trim())
        : x('authority', {}, namesInWords(editorsOf(config))),
      config.place ? x('pubPlace', {}, config.place.trim()) : undefined,
      x('date', { when: config.date }, config.date),
      x('idno', { type: 'URL' }, site),
      config.doi === undefined ? undefined : x('idno', { type: 'DOI' }, config.doi),
      x('availability', {}, x('p', {}, config.rights.trim())),
    ),
    x(
      'sourceDesc',
      {},
      x(
        'bibl',
        {},
        ...titles(source),
        x('author', {}, source.author.trim()),
        source.place ? x('pubPlace', {}, source.place.trim()) : undefined,
        x('date', { when: source.date }, source.date),
        source.url ? x('ref', { target: source.url }, source.url) : undefined,
        x('note', {}, source.rights.trim()),
      ),
    ),
  );
}

/** What an editor did, where `edition.yaml` says so. */
const responsibilityOf = (editor: Editor): XmlContent | undefined => {
  const parts = partsOfEditor(editor);
  return parts && x('respStmt', {}, x('resp', {}, parts), x('name', {}, nameInWords(citedName(editor))));
};

const titles = ({ title, subtitle }: { title: string; subtitle?: string | undefined }): XmlContent[] => [
  x('title', { type: 'main' }, title.trim()),
  subtitle ? x('title', { type: 'sub' }, subtitle.trim()) : undefined,
];

/** What the text is, and what the words mean that tell notes apart and say what they rest on. */
const encodingDesc = ({ config }: Edition): XmlContent =>
  x(
    'encodingDesc',
    {},
    x('projectDesc', {}, x('p', {}, config.description.trim())),
    x('editorialDecl', {}, x('p', {}, config.statement.trim()), x('p', {}, words.files.numbering)),
    x(
      'classDecl',
      {},
      x('taxonomy', { 'xml:id': 'basis' }, ...Object.entries(BASES).map(([id, text]) => category(`basis-${id}`, text))),
      x(
        'taxonomy',
        { 'xml:id': 'note-kinds' },
        ...NOTE_KIND_ORDER.map((kind) => category(`kind-${kind}`, `${NOTE_KINDS[kind]}. ${NOTE_KIND_MEANINGS[kind]}`)),
      ),
    ),
  );

const category = (id: string, text: string): XmlContent => x('category', { 'xml:id': id }, x('catDesc', {}, text));

const profileDesc = ({ config, entries }: Edition): XmlContent => {
  const others = [...new Set(entries.flatMap(({ native }) => (native ? [native.lang] : [])))].filter(
    (lang) => lang !== config.language,
  );
  return x(
    'profileDesc',
    {},
    x('langUsage', {}, ...[config.language, ...others.sort()].map((ident) => x('language', { ident }))),
  );
};

const revisionDesc = ({ config: { changes, version, date } }: Edition): XmlContent =>
  x(
    'revisionDesc',
    {},
    ...(changes.length > 0 ? changes : [{ version, date, text: say(words.cited.versionAlone, { version }) }]).map(
      (change) => x('change', { when: change.date, n: change.version }, change.text.trim()),
    ),
  );
