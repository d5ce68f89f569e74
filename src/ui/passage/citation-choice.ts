/** How the reader cites, remembered in this browser under the key `edition-citation`: `{"work":"edition","style":"mla"}`. */

export interface CitationChoice {
  work: 'edition' | 'study';
  /** Id of a style, or extension of a file. */
  style: string;
}

const KEY = 'edition-citation';
const DEFAULT: CitationChoice = { work: 'edition', style: 'apa' };

/** The choice in a stored text; what it does not say is at its default. */
export function parseChoice(text: string | null): CitationChoice {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return DEFAULT;
  }
  const { work, style } = (typeof stored === 'object' && stored ? stored : {}) as Record<string, unknown>;
  return {
    work: work === 'study' ? 'study' : DEFAULT.work,
    style: typeof style === 'string' ? style : DEFAULT.style,
  };
}

export function readChoice(): CitationChoice {
  try {
    return parseChoice(localStorage.getItem(KEY));
  } catch {
    return DEFAULT;
  }
}

/** Remembers a choice; where the browser keeps nothing for this site it holds for the open menu alone. */
export function storeChoice(choice: CitationChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A private window, or a full store.
  }
}
