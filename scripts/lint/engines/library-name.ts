/** The names by which TypeScript's own libraries know what browsers bring. */
import { isInterfaceDeclaration, isModuleBlock, type Declaration, type Symbol as TypeSymbol } from 'typescript';

const LIBRARY = /\/lib\.(dom|es)[\w.]*\.d\.ts$/;

/** `Array.toSorted`, `CSS.highlights`, `structuredClone`; undefined for what is none of theirs. */
export function libraryName(symbol: TypeSymbol): string | undefined {
  const declaration = symbol.declarations?.find((one) => LIBRARY.test(one.getSourceFile().fileName));
  if (!declaration) return undefined;
  const owner = ownerOf(declaration);
  return owner === undefined ? symbol.name : `${owner}.${symbol.name}`;
}

function ownerOf({ parent }: Declaration): string | undefined {
  if (isInterfaceDeclaration(parent)) return parent.name.text.replace(/(?<=.)Constructor$/, '');
  if (isModuleBlock(parent)) return parent.parent.name.text;
  // Static members of an interface of the DOM stand in the type of its variable.
  const holder = parent.parent as Declaration | undefined;
  return holder && 'name' in holder && holder.name ? (holder.name as { text?: string }).text : undefined;
}
