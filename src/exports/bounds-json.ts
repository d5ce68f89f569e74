/** The bounds of a span of time for JSON, which knows no infinity: an open end is null. */
export function boundsJson({ start, end }: { start: number; end: number }): {
  start: number | null;
  end: number | null;
} {
  const finite = (year: number) => (Number.isFinite(year) ? year : null);
  return { start: finite(start), end: finite(end) };
}
