/** A formula of Word (OMML) as TeX, between dollar signs. */
import { formulaSign } from '../../formulas.ts';
import { childNamed, childrenOf } from './xml.ts';

/** Accents of Word in TeX. */
const ACCENTS: Record<string, string> = {
  '\u0303': '\\tilde',
  '\u0304': '\\bar',
  '\u0305': '\\bar',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u20d7': '\\vec',
};

const FUNCTIONS: Record<string, (part: (name: string) => string, element: Element) => string> = {
  'm:f': (part) => `\\frac{${part('m:num')}}{${part('m:den')}}`,
  'm:sSup': (part) => `${part('m:e')}^{${part('m:sup')}}`,
  'm:sSub': (part) => `${part('m:e')}_{${part('m:sub')}}`,
  'm:sSubSup': (part) => `${part('m:e')}_{${part('m:sub')}}^{${part('m:sup')}}`,
  'm:rad': (part) => (part('m:deg') ? `\\sqrt[${part('m:deg')}]{${part('m:e')}}` : `\\sqrt{${part('m:e')}}`),
  'm:nary': (part, element) =>
    `${signOf(element, 'm:naryPr', '∫')}_{${part('m:sub')}}^{${part('m:sup')}} ${part('m:e')}`,
  'm:d': (_part, element) => `(${partsOf(element, 'm:e').join(', ')})`,
  'm:m': (_part, element) => `\\begin{matrix} ${partsOf(element, 'm:mr').join(' \\\\ ')} \\end{matrix}`,
  'm:mr': (_part, element) => partsOf(element, 'm:e').join(' & '),
  'm:eqArr': (_part, element) => `\\begin{aligned} ${partsOf(element, 'm:e').join(' \\\\ ')} \\end{aligned}`,
  'm:acc': (part, element) => `${ACCENTS[signOf(element, 'm:accPr', '\u0302')] ?? '\\hat'}{${part('m:e')}}`,
  'm:bar': (part) => `\\overline{${part('m:e')}}`,
  'm:limLow': (part) => `${part('m:e')}_{${part('m:lim')}}`,
  'm:limUpp': (part) => `${part('m:e')}^{${part('m:lim')}}`,
  'm:func': (part) => `${part('m:fName')} ${part('m:e')}`,
  'm:sPre': (part) => `{}_{${part('m:sub')}}^{${part('m:sup')}} ${part('m:e')}`,
  'm:t': (_part, element) => element.textContent,
};

export function formulaOf(element: Element): string {
  const signs = element.nodeName === 'm:oMathPara' ? '$$' : '$';
  return formulaSign(`${signs}${texOf(element).replace(/\s+/g, ' ').trim()}${signs}`);
}

function texOf(element: Element): string {
  const part = (name: string): string => {
    const child = childNamed(element, name);
    return child ? texOf(child) : '';
  };
  const own = FUNCTIONS[element.nodeName];
  if (own) return own(part, element);
  return element.nodeName.endsWith('Pr') ? '' : childrenOf(element).map(texOf).join('');
}

const partsOf = (element: Element, name: string): string[] =>
  childrenOf(element)
    .filter(({ nodeName }) => nodeName === name)
    .map(texOf);

/** The sign that the properties of an element name; without one it is `usual`. */
function signOf(element: Element, name: string, usual: string): string {
  const properties = childNamed(element, name);
  return (properties && childNamed(properties, 'm:chr')?.getAttribute('m:val')) ?? usual;
}
