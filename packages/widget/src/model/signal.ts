/** Hears when a signal that it read has changed. */
export interface Watcher {
  /** The signals' own lists that it stands in. */
  readonly lists: Set<Set<Watcher>>;
  changed(): void;
}

/** A value that tells whoever read it while drawing when it changes. */
export interface Signal<Value> {
  value: Value;
}
export type ReadonlySignal<Value> = Readonly<Signal<Value>>;

let reading: Watcher | undefined;

export const signal = <Value>(first: Value): Signal<Value> => {
  const watchers = new Set<Watcher>();
  let value = first;
  return {
    get value() {
      if (reading) {
        watchers.add(reading);
        reading.lists.add(watchers);
      }
      return value;
    },
    set value(next) {
      if (next === value) return;
      value = next;
      for (const watcher of [...watchers]) watcher.changed();
    },
  };
};

/** From now on it hears of nothing. */
export const unwatch = (watcher: Watcher): void => {
  for (const list of watcher.lists) list.delete(watcher);
};

/** Reads signals on behalf of a watcher, which then hears of those that were read this time and of no others. */
export const watch = <Result>(watcher: Watcher, read: () => Result): Result => {
  unwatch(watcher);
  const before = reading;
  reading = watcher;
  try {
    return read();
  } finally {
    reading = before;
  }
};
