/** The manual of a field is the comment on it where its schema is written; here it is found, so that editors can show it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { z } from 'zod';

/** Where schemas are written, below the project's folder. */
const FOLDERS = ['src/schemas', 'src/exports/data/shapes'];

/** What the comments of one object say, by the names of its fields; fields without a comment are there and empty. */
type Comments = ReadonlyMap<string, string>;

let known: readonly Comments[] | undefined;

/** What the comment on a field says, on one line; nothing where it has none. An object is known by its fields. */
export function fieldComments(object: z.ZodObject): Comments {
  known ??= FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => commentsIn(readFileSync(join(folder, name), 'utf8'))),
  );
  const fields = new Set(Object.keys(object.shape));
  const fitting = known
    .filter((comments) => comments.size > 0 && [...comments.keys()].every((name) => fields.has(name)))
    .sort((a, b) => b.size - a.size);
  // The largest, and what extends it, which has other fields.
  const found = new Map<string, string>();
  for (const comments of fitting)
    if ([...comments.keys()].every((name) => !found.has(name)))
      for (const [name, text] of comments) found.set(name, text);
    // Two objects of the same fields say of them what they both say.
    else if (comments.size === found.size)
      for (const [name, text] of comments) if (found.get(name) !== text) found.set(name, '');
  return new Map([...found].filter(([, text]) => text));
}

/** The comments of every object in a source, with those of objects of the same source that are spread into it. */
export function commentsIn(source: string): Comments[] {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const found: Comments[] = [];
  const byName = new Map<string, Comments>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(commentsOf(node, byName));
    ts.forEachChild(node, visit);
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const object = firstObject(node.initializer);
      if (object) byName.set(node.name.getText(), commentsOf(object, byName));
    }
  };
  visit(file);
  return found;
}

function commentsOf(object: ts.ObjectLiteralExpression, byName: ReadonlyMap<string, Comments>): Comments {
  return new Map(
    object.properties.flatMap((property): [string, string][] => {
      if (ts.isSpreadAssignment(property))
        return [...(byName.get(property.expression.getText().replace(/\.shape$/, '')) ?? [])];
      const [comment] = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc);
      const text = ts.getTextOfJSDocComment(comment?.comment) ?? '';
      return [[property.name.getText().replace(/^['"]|['"]$/g, ''), text.replaceAll(/\s+/g, ' ').trim()]];
    }),
  );
}

/** The fields of a schema: the first object in what makes it. */
function firstObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return ts.isObjectLiteralExpression(node) ? node : ts.forEachChild(node, firstObject);
}
