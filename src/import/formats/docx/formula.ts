/** A formula of Word (OMML) as TeX, between dollar signs. */
import { childNamed, childrenOf } from './xml.ts';

const FUNCTIONS: Record<string, (part: (name: string) => string, element: Element) => string> = {
  'm:f': (part) => `\\frac{${part('m:num')}}{${part('m:den')}}`,
  'm:sSup': (part) => `${part('m:e')}^{${part('m:sup')}}`,
  'm:sSub': (part) => `${part('m:e')}_{${part('m:sub')}}`,
  'm:sSubSup': (part) => `${part('m:e')}_{${part('m:sub')}}^{${part('m:sup')}}`,
  'm:rad': (part) => (part('m:deg') ? `\\sqrt[${part('m:deg')}]{${part('m:e')}}` : `\\sqrt{${part('m:e')}}`),
  'm:nary': (part, element) => `${signOf(element)}_{${part('m:sub')}}^{${part('m:sup')}} ${part('m:e')}`,
  'm:d': (_part, element) =>
    `(${childrenOf(element)
      .filter(({ nodeName }) => nodeName === 'm:e')
      .map(texOf)
      .join(', ')})`,
  'm:t': (_part, element) => element.textContent,
};

export const formulaOf = (element: Element): string => `$${texOf(element).replace(/\s+/g, ' ').trim()}$`;

function texOf(element: Element): string {
  const part = (name: string): string => {
    const child = childNamed(element, name);
    return child ? texOf(child) : '';
  };
  const own = FUNCTIONS[element.nodeName];
  if (own) return own(part, element);
  return element.nodeName.endsWith('Pr') ? '' : childrenOf(element).map(texOf).join('');
}

function signOf(element: Element): string {
  const properties = childNamed(element, 'm:naryPr');
  return (properties && childNamed(properties, 'm:chr')?.getAttribute('m:val')) ?? '∫';
}
