// The journal of what is done for the whole site: one chain, as the history of an assessment is one, so that an act that
// was changed, removed or moved no longer fits its neighbours. No name and no address is in it.
import type { HistoryAuthor } from "../answers/author.ts";
import { FIRST_HASH, type Sha256 } from "../history/chain-entry.ts";
import { type VerifiedLinks, verifyLinks } from "../history/verify-links.ts";

/** In the order in which filters list them; each is a row of `site_act_kinds`. */
export const SITE_ACT_KINDS = [
  "edition-created",
  "edition-changed",
  "edition-opened",
  "edition-moved",
  "edition-closed",
  "release-made",
  "release-shown",
  "cohort-imported",
  "cohort-left",
  "letter-text-changed",
  "letters-planned",
  "letters-cancelled",
  "letters-sent",
  "letters-stopped",
  "letters-resumed",
  "contact-changed",
  "role-given",
  "role-taken",
  "body-renamed",
  "result-published",
  "result-corrected",
  "result-withdrawn",
  "result-returned",
] as const;
export type SiteActKind = (typeof SITE_ACT_KINDS)[number];

/** Numbers and keys of what was done, without a name or an address of a person. */
export type ActContent = Readonly<Record<string, string | number | null>>;

export interface SiteAct {
  readonly kind: SiteActKind;
  readonly at: Date;
  readonly author: HistoryAuthor;
  /** Null for what is about no edition. */
  readonly editionId: number | null;
  readonly content: ActContent;
}
/** As it is stored: the content is the very text that was hashed. */
export interface SiteEntry extends Omit<SiteAct, "content"> {
  readonly text: string;
  /** From 1, without a gap. */
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Written first into every hash: another way to serialise would be another number. */
const FORMAT = 1;

/** Equal contents give equal texts. */
export function actText(content: ActContent): string {
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What `actText` wrote. */
export function readAct(text: string): ActContent {
  return Object.fromEntries(JSON.parse(text) as readonly (readonly [string, string | number | null])[]);
}

/** `end` is the newest entry; undefined while there is none. */
export function siteEntry(
  act: SiteAct,
  end: Pick<SiteEntry, "position" | "hash"> | undefined,
  sha256: Sha256,
): SiteEntry {
  const { content, ...rest } = act;
  const place = { position: (end?.position ?? 0) + 1, previousHash: end?.hash ?? FIRST_HASH };
  const linked = { ...rest, ...place, text: actText(content) };
  return { ...linked, hash: sha256(hashInput(linked)) };
}

function hashInput(entry: Omit<SiteEntry, "hash">): string {
  const { previousHash, position, kind, at, author, editionId, text } = entry;
  return JSON.stringify([FORMAT, previousHash, position, kind, at.getTime(), author.key, editionId, text]);
}

/** `entries` in the order of their positions. */
export function verifyJournal(entries: Iterable<SiteEntry>, sha256: Sha256): VerifiedLinks {
  return verifyLinks(entries, (entry) => sha256(hashInput(entry)));
}
