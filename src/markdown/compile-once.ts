/** Compiles texts, each once for as long as it and all that it is compiled with stay the same. */
import { createHash } from 'node:crypto';
import { Memory } from '../reading/memory.ts';
import { compileText, type CompiledText, type TextSource } from './compile.ts';
import type { MarkdownContext } from './context.ts';

const compiled = new Memory<Promise<CompiledText>>();

/** The same as `compileText`. The less a context holds, the more of its changes leave the text alone. */
export function compileOnce(source: TextSource, context: MarkdownContext): Promise<CompiledText> {
  return compiled.of(JSON.stringify([source, keyOf(context)]), () => compileText(source, context));
}

/** Everything that a context holds: a field that is added to it must be added here, or does not compile. */
function keyOf({
  engine,
  routes,
  entries,
  notes,
  chapterSlugs,
  aliases,
  media,
  figures,
  ...rest
}: MarkdownContext): unknown {
  rest satisfies Record<string, never>;
  return [
    nameOf(engine),
    routes.home(),
    digestOf(entries),
    digestOf(notes),
    [...chapterSlugs],
    digestOf(aliases),
    digestOf(media),
    digestOf(figures),
  ];
}

const names = new WeakMap<object, number>();
let named = 0;

/** Stands for an object made of functions, which is the same only where it is itself. */
function nameOf(object: object): number {
  const name = names.get(object) ?? ++named;
  names.set(object, name);
  return name;
}

const digests = new WeakMap<object, string>();

/** Stands for data, however large; counted once for each object. */
function digestOf(data: object | undefined): string {
  if (!data) return '';
  const known = digests.get(data);
  if (known !== undefined) return known;
  const json = JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const digest = createHash('sha256').update(json).digest('base64');
  digests.set(data, digest);
  return digest;
}
