// Work that is done before anybody asks for it, while nobody waits: a page that was read and has changed since is made again,
// so that its next reader need not wait, nor hold up who saves meanwhile. In small steps, one thing at a time, for a tenth of
// the time of the process at most; what changes again begins anew, when it has come to rest.

/** A step at each call of `next`. */
export type Steps = Iterator<unknown>;

export interface Ahead {
  /** A request has come, or its answer has gone. */
  readonly begin: () => void;
  readonly end: () => void;
  /** What makes it again, as it was last read. */
  readonly remember: (key: string, make: () => Steps) => void;
  /** What is kept of it is no longer what would be read. */
  readonly changed: (key: string) => void;
}

interface Remembered {
  readonly make: () => Steps;
  /** How often it is still made before somebody has to read it again. */
  left: number;
}

/** Who answers questions looks at the result a moment later; between two answers of a quick person it is not worth making. */
const AT_REST_MS = 400;
/** A section or two of answers. */
const MOST_UNREAD = 50;
/** How many are remembered, those read longest ago leaving first: some hundred bytes each. */
const MOST_REMEMBERED = 200;
/** Of the time that a step took: what is left to everything else before the next one. */
const REST = 9;

export function createAhead(report: (error: unknown) => void): Ahead {
  const readers = createReaders();
  const due = createDue();
  let requests = 0;
  let current: { readonly key: string; readonly steps: Steps } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let notBefore = 0;

  function plan(): void {
    const at = current === null ? due.next() : 0;
    if (timer !== null || requests > 0 || at === null) return;
    timer = setTimeout(run, Math.max(1, Math.max(notBefore, at) - performance.now())).unref();
  }

  function run(): void {
    timer = null;
    if (requests > 0) return;
    const start = performance.now();
    try {
      step();
    } catch (error) {
      current = null;
      report(error);
    }
    const end = performance.now();
    notBefore = end + REST * (end - start);
    plan();
  }

  function step(): void {
    const key = current?.key ?? due.take();
    const steps = current?.steps ?? (key === null ? undefined : readers.makerFor(key)?.());
    const isDone = steps === undefined || steps.next().done === true;
    current = isDone || key === null ? null : { key, steps };
  }

  return {
    begin: () => {
      requests += 1;
    },
    end: () => {
      requests -= 1;
      plan();
    },
    remember: readers.remember,
    changed: (key) => {
      if (current?.key === key) current = null;
      if (readers.isWorthMaking(key)) due.add(key);
    },
  };
}

/** What was read, and how often it may still be made for nobody. */
function createReaders() {
  const remembered = new Map<string, Remembered>();
  return {
    remember: (key: string, make: () => Steps): void => {
      remembered.delete(key);
      remembered.set(key, { make, left: MOST_UNREAD });
      const oldest = remembered.size > MOST_REMEMBERED ? remembered.keys().next() : undefined;
      if (oldest?.value !== undefined) remembered.delete(oldest.value);
    },
    /** To be asked once a change. */
    isWorthMaking: (key: string): boolean => {
      const one = remembered.get(key);
      if (one === undefined) return false;
      one.left -= 1;
      if (one.left < 0) remembered.delete(key);
      return one.left >= 0;
    },
    makerFor: (key: string): (() => Steps) | undefined => remembered.get(key)?.make,
  };
}

/** When each comes to rest, the first one first. */
function createDue() {
  const due = new Map<string, number>();
  return {
    add: (key: string): void => {
      due.delete(key);
      due.set(key, performance.now() + AT_REST_MS);
    },
    /** Null when there is none. */
    next: (): number | null => due.values().next().value ?? null,
    /** Null when none has come to rest. */
    take: (): string | null => {
      const [first] = due;
      if (first === undefined || first[1] > performance.now()) return null;
      due.delete(first[0]);
      return first[0];
    },
  };
}
