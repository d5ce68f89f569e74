import { language, words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const TWO = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A longitude from -180 to 180, also of one beyond: 188 is 172 west. */
const turned = (lon: number): number => (lon > 180 ? lon - 360 : lon);

/** A point in words: `-33.5, 71.25` → `33.50° S, 71.25° E`. Two decimals are about a kilometre. */
export function coordinatesText(lat: number, lon: number): string {
  const { coordinates, north, south, east, west } = words.map;
  const axis = (value: number, positive: string, negative: string) =>
    say<string>(value < 0 ? negative : positive, { degrees: TWO.format(Math.abs(value)) });
  return say(coordinates, { latitude: axis(lat, north, south), longitude: axis(turned(lon), east, west) });
}
