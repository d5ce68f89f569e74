/** How every JSON file of the site is printed: two spaces, in a stable order, since scripts of other sites read them. */

/** UTF-8 text, indented by two spaces, with a newline at its end. The order of keys is the order of the object. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same as the answer of an endpoint. */
export function jsonResponse(value: unknown): Response {
  return new Response(printJson(value), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
