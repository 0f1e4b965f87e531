// Who decides, as this browser remembers it.
import { remembered } from './remembered.ts';

const choice = remembered('decider', (value): value is string => value !== '');

class Decider {
  name = $state(choice.get() ?? '');

  remember(): void {
    choice.set(this.name);
  }
}

export const decider = new Decider();
