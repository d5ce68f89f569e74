/** The part of the package that is used. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: Readonly<
    Record<'SUCCESS' | 'INVALID_SELECTION' | 'AMBIGUOUS' | 'TIMEOUT', number>
  >;
  /** May widen the range to whole words. */
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: { prefix?: string; textStart: string; textEnd?: string; suffix?: string };
  };
}
