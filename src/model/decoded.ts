/** Addresses as people read them. */

/** Text without the escapes of an address, `%20` and the like; what is no encoded text, such as `50%`, stays as it is. */
export function decoded(text: string, decode: (text: string) => string = decodeURIComponent): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
