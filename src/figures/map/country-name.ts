import { language } from '../../words/index.ts';
import { mainLanguage } from '../../words/language-tag.ts';

/**
 * The name of a country on the map. In English it is that of the data set, which has short forms for maps; in another language
 * that of the Unicode CLDR, or of the data set where that knows no such country.
 *
 * @param code Its number in ISO 3166-1, which the data set has for most.
 */
export function countryName(name: string, code: string | number | undefined, tag: string = language): string {
  if (mainLanguage(tag) === 'en' || code === undefined) return name;
  const { region } = new Intl.Locale(`und-${String(code).padStart(3, '0')}`);
  return (
    (region && new Intl.DisplayNames(tag, { type: 'region', style: 'short', fallback: 'none' }).of(region)) ?? name
  );
}
