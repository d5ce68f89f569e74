/**
 * The reader's settings, kept in the browser under the key `edition` as one JSON object: `{"theme":"dark","hover":"off"}`.
 * A setting at its default is absent. `security/inline-code.ts` applies the same object before the first paint.
 */
import type { NoteKind } from '../../model/labels.ts';

/** Every setting with the values that differ from its default. */
const VALUES = {
  theme: ['light', 'dark', 'contrast'],
  size: ['s', 'l', 'xl'],
  measure: ['narrow', 'wide'],
  hover: ['off'],
  marks: ['all', 'off'],
  notes: ['off'],
  keys: ['off'],
  paperNotes: ['off'],
  paperWorks: ['off'],
  paperTerms: ['off'],
  paperQuestions: ['off'],
  paperOwn: ['off'],
} as const;

/** Notes of one kind can be switched off: `noteCorrection`. */
type NoteSetting = `note${Capitalize<NoteKind>}`;
export type SettingName = keyof typeof VALUES | NoteSetting;
export type Settings = Partial<Record<SettingName, string>>;

export const SETTINGS_KEY = 'edition';
/** Sent on `document` when a setting has changed, here or in another tab. */
export const SETTINGS_CHANGE = 'settings-change';

const valuesOf = (name: string): readonly unknown[] =>
  Object.hasOwn(VALUES, name) ? VALUES[name as keyof typeof VALUES] : /^note[A-Z][a-z]+$/.test(name) ? ['off'] : [];
export const isSettingName = (name: string): name is SettingName => valuesOf(name).length > 0;

/** Settings out of stored text; whatever is not a setting is left out. */
export function parseSettings(text: string | null): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  const values = stored as Record<string, unknown>;
  return Object.keys(values)
    .filter(isSettingName)
    .reduce<Settings>((settings, name) => withSetting(settings, name, values[name]), {});
}

/** The settings with one more; a default or an unknown value removes it. */
export function withSetting(settings: Settings, name: SettingName, value: unknown): Settings {
  const changed = { ...settings };
  if (valuesOf(name).includes(value)) changed[name] = value as string;
  else Reflect.deleteProperty(changed, name);
  return changed;
}

/** What is stored; `undefined` where the browser keeps nothing for this site. */
export function readSettings(): Settings | undefined {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY));
  } catch {
    return undefined;
  }
}

/** Stores the settings; where that is not allowed they hold for this page alone. */
export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // A private window, or a full store.
  }
}

/** Shows the settings to the style sheets, as `data-theme="dark"` on the root, and says so on `document`. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of Object.keys(dataset).filter(isSettingName))
    if (settings[name] === undefined) Reflect.deleteProperty(dataset, name);
  Object.assign(dataset, settings);
  document.dispatchEvent(new CustomEvent(SETTINGS_CHANGE));
}

/** Whether a switch is on, as every switch is unless it was turned off. */
export const isOn = (name: 'hover' | 'keys'): boolean => document.documentElement.dataset[name] !== 'off';
