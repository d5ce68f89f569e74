/** A point in words: `-33.5, 71.25` → `33.50° S, 71.25° E`. Two decimals are about a kilometre. */
export function coordinatesText(lat: number, lon: number): string {
  const axis = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
  return `${axis(lat, 'N', 'S')}, ${axis(lon, 'E', 'W')}`;
}
