declare module 'wawoff2' {
  /** A TrueType font as WOFF2. The next call uses the same place of memory. */
  export function compress(font: Uint8Array): Promise<Uint8Array>;
  /** A WOFF2 font as TrueType. The next call uses the same place of memory. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
