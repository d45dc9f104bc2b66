// Things that are kept for as long as there is room for them: as many bytes as were allowed, the least recently used leaving
// first. By bytes, since a page may be twenty times as long as another one.

export interface BoundedCache<Key, Value> {
  /** Undefined where it is not kept, or kept no more. */
  readonly get: (key: Key) => Value | undefined;
  /** In place of what was kept under this key. What is larger than all the room is not kept, and nothing leaves for it. */
  readonly put: (key: Key, value: Value, bytes: number) => void;
  /** Of all that is kept. */
  readonly bytes: () => number;
}

export function createBoundedCache<Key, Value>(limit: number): BoundedCache<Key, Value> {
  /** Least recently used first. */
  const kept = new Map<Key, { readonly value: Value; readonly bytes: number }>();
  let total = 0;

  function drop(key: Key): void {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put: (key, value, bytes) => {
      drop(key);
      if (bytes > limit) return;
      kept.set(key, { value, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= limit) return;
        drop(oldest);
      }
    },
    bytes: () => total,
  };
}
