/**
 * `<reading-settings>` around the settings form: radios and checkboxes named after settings, and a reset button. Applies and stores each choice, and follows choices made in other tabs.
 */
import { words } from '../../words/index.ts';
import { announce } from '../shared/announcer.ts';
import {
  applySettings,
  isSettingName,
  parseSettings,
  readSettings,
  SETTINGS_KEY,
  storeSettings,
  withSetting,
  type Settings,
} from '../shared/settings-store.ts';

export class ReadingSettings extends HTMLElement {
  #settings: Settings = {};
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('reset', (event) => this.#onReset(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    // A page brought back by the Back button has the settings it was left with, and browsers refill forms.
    addEventListener('pageshow', () => this.#show(readSettings() ?? this.#settings), { signal });
    this.#show(readSettings() ?? {});
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || !isSettingName(target.name)) return;
    const value = target.type === 'checkbox' ? (target.checked ? '' : 'off') : target.value;
    // What another tab stored a moment ago counts.
    this.#keep(withSetting(readSettings() ?? this.#settings, target.name, value));
  }

  #onReset(event: Event): void {
    event.preventDefault();
    this.#keep({});
    announce(words.settings.wasReset);
  }

  #onStorage({ key, newValue }: StorageEvent): void {
    if (key === SETTINGS_KEY || key === null) this.#show(parseSettings(newValue));
  }

  #keep(settings: Settings): void {
    storeSettings(settings);
    this.#show(settings);
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    for (const input of this.querySelectorAll('input')) {
      if (!isSettingName(input.name)) continue;
      const value = settings[input.name] ?? '';
      input.checked = input.type === 'checkbox' ? value !== 'off' : input.value === value;
    }
    applySettings(settings);
  }
}

customElements.define('reading-settings', ReadingSettings);
