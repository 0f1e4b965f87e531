// A choice of the reader that this browser keeps, where it may keep anything.

export interface Remembered<T extends string> {
  get(): T | undefined;
  set(value: T): void;
}

export const remembered = <T extends string>(name: string, isOne: (value: string) => value is T): Remembered<T> => {
  const key = `parley.${name}`;
  return {
    get() {
      try {
        const value = localStorage.getItem(key);
        return value !== null && isOne(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    set(value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Private windows may keep nothing; the choice then holds until the page is closed.
      }
    },
  };
};
