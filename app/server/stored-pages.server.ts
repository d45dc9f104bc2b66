// Published pages as they are sent: rendered once for what is published, a language and a build, then kept in memory whole
// and compressed as far as it goes. Memory, and no table: reading writes nothing, a restart or another build begins anew, and
// what one process has published another one finds by the key of what a page shows, not by a message.
import { hash } from "node:crypto";
import { FORMS, formsOf, type StoredForms } from "./stored-forms.server.ts";

const MB = 1024 * 1024;
/** Some thousand pages in three forms. */
const MOST_BYTES = 96 * MB;
/** Some hundred comparisons: of as many as somebody can ask for, those that are asked for. */
const MOST_CHOSEN_BYTES = 8 * MB;
/** Between two looks at what is published; a form that was sent to this process is looked after at once. */
const LOOK_EVERY_MS = 100;
const ETAG_LETTERS = 27;

/** What pages are made of, named: `stamp` for all of them, `keyOf` for those at one address. */
export interface PublishedKeys<Place> {
  /** Another text after anything was published, corrected or withdrawn, by whatever process. Cheap. */
  readonly stamp: () => string;
  /** Another text after what is shown there changed. */
  readonly keyOf: (place: Place) => string;
}

interface Kept<Place> {
  readonly place: Place;
  readonly key: string;
  /** Of the rendered bytes. */
  readonly digest: string;
  readonly forms: StoredForms;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasVariants: boolean;
  readonly isAlone: boolean;
  readonly bytes: number;
  /** When the key was last found to be the same; null before it was looked at. */
  stamp: string | null;
}

export interface NewPage<Place> {
  readonly place: Place;
  /** As it was before the page was rendered. */
  readonly key: string;
  readonly body: Buffer;
  /** Those of every answer that gives it. */
  readonly headers: Readonly<Record<string, string>>;
  /** What stands behind the path may make another one of it. */
  readonly hasVariants?: boolean;
  /** A browser that sends a cookie is shown another one. */
  readonly isAlone?: boolean;
  /** One of more than could all be kept. */
  readonly isChosen?: boolean;
}

export type StoredPage = Pick<Kept<unknown>, "forms" | "headers" | "hasVariants" | "isAlone">;
export type StoredPages<Place> = ReturnType<typeof createStoredPages<Place>>;

interface ShelvesAndClock {
  readonly bytes?: number;
  readonly chosenBytes?: number;
  readonly clock: () => number;
}

export function createStoredPages<Place>(
  keys: PublishedKeys<Place>,
  { bytes = MOST_BYTES, chosenBytes = MOST_CHOSEN_BYTES, clock }: ShelvesAndClock,
) {
  const shelf = createShelf<Kept<Place>>(bytes);
  const chosen = createShelf<Kept<Place>>(chosenBytes);
  const look = createLook(keys.stamp, clock);

  function isCurrent(page: Kept<Place>): boolean {
    const stamp = look.stamp();
    if (page.stamp === stamp) return true;
    if (keys.keyOf(page.place) !== page.key) return false;
    page.stamp = stamp;
    return true;
  }

  return {
    /** Undefined for what was never kept, or shows what is published no more. */
    get: (address: string): StoredPage | undefined => {
      const page = shelf.get(address) ?? chosen.get(address);
      return page !== undefined && isCurrent(page) ? page : undefined;
    },
    keyOf: keys.keyOf,
    /** Compresses off the event loop, unless the very bytes were compressed before. */
    keep: async (
      address: string,
      { body, hasVariants = false, isAlone = false, isChosen = false, ...page }: NewPage<Place>,
    ): Promise<StoredPage> => {
      const digest = hash("sha256", body, "base64url").slice(0, ETAG_LETTERS);
      const on = isChosen ? chosen : shelf;
      const known = on.get(address);
      const asked = { digest, type: page.headers["content-type"] ?? "", isBrief: isChosen };
      const forms = known?.digest === digest ? known.forms : await formsOf(body, asked);
      const size = FORMS.reduce((sum, form) => sum + (forms[form]?.body.length ?? 0), 0);
      const kept = { ...page, hasVariants, isAlone, digest, forms, bytes: size, stamp: null };
      on.put(address, kept);
      return kept;
    },
    /** Something may just have been published here. */
    lookAgain: look.again,
  };
}

/** So many bytes at most, and always the newest; what was asked for longest ago leaves first. */
function createShelf<Held extends { readonly bytes: number }>(most: number) {
  const held = new Map<string, Held>();
  let bytes = 0;

  function remove(name: string): void {
    bytes -= held.get(name)?.bytes ?? 0;
    held.delete(name);
  }
  return {
    get: (name: string): Held | undefined => {
      const one = held.get(name);
      if (one === undefined) return undefined;
      held.delete(name);
      held.set(name, one);
      return one;
    },
    put: (name: string, one: Held): void => {
      remove(name);
      held.set(name, one);
      bytes += one.bytes;
      for (const oldest of held.keys()) {
        if (bytes <= most || oldest === name) return;
        remove(oldest);
      }
    },
  };
}

/** Looks at most ten times a second. */
function createLook(stampOf: () => string, clock: () => number) {
  let stamp = "";
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    stamp: (): string => {
      const now = clock();
      if (now - lookedAt < LOOK_EVERY_MS) return stamp;
      lookedAt = now;
      stamp = stampOf();
      return stamp;
    },
    again: (): void => {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
