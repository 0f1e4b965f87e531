// Light or dark: what the reader chose, else as the system has it.
import { remembered } from './remembered.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const choice = remembered('theme', (value): value is Theme => themes.some((theme) => theme === value));

class InterfaceTheme {
  value: Theme = $state(choice.get() ?? 'system');

  choose(theme: Theme): void {
    this.value = theme;
    choice.set(theme);
  }
}

export const theme = new InterfaceTheme();
