/**
 * Trusted Types: the policy of every page lets no text become script, nor name one. The search engine names its worker by a
 * text, which this lets pass; anything else stays forbidden.
 */

/** The part of the browser's interface that is used; the types of TypeScript lack it, and older browsers do too. */
interface TrustedTypes {
  defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): object;
}

const folders = new Set<string>();

/** From now on, scripts in this folder may be started by their address. */
export function trustScriptsIn(folder: URL): void {
  folders.add(folder.href);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  // The browser asks the policy of this name wherever a plain text is given.
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const { href } = new URL(address, document.baseURI);
      if ([...folders].some((trusted) => href.startsWith(trusted))) return address;
      throw new TypeError(`${address} is not a script of this site.`);
    },
  });
}
