// Which published results somebody asks to see side by side: `m=body` for its latest edition, or `m=body:2026`. Whoever writes
// the address writes what they like.
import { parseEditionName } from "../editions/edition.ts";

export const FEWEST = 2;
const MOST = 4;
/** No slug and no edition is longer. UTF-16 units. */
const LONGEST = 200;

export interface ChosenPlace {
  readonly slug: string;
  /** Null: the latest. */
  readonly edition: string | null;
}

/** many, unreadable: what could be read of it goes along, so that a form can be shown again as it was sent. */
export interface Choice {
  readonly kind: "few" | "enough" | "many" | "unreadable";
  readonly places: readonly ChosenPlace[];
  /** What names nothing that could be published, as it was written; empty where all can be read. */
  readonly unreadable: string;
  /** How many were written. */
  readonly count: number;
}

/** No more of a longer list is read. */
const MOST_READ = 3 * MOST;

/** Empty ones say nothing, as of a form that leaves one out. Whether two name one body is asked once they are found. */
export function readChoice(asked: readonly string[]): Choice {
  const written = asked.filter((one) => one !== "");
  const read = written.slice(0, MOST_READ).map((text) => ({ text, place: readPlace(text) }));
  const places = read.flatMap(({ place }) => place ?? []);
  const unreadable = read.find(({ place }) => place === null)?.text.slice(0, LONGEST) ?? "";
  const of = { places, unreadable, count: written.length };
  if (written.length > MOST) return { kind: "many", ...of };
  if (unreadable !== "") return { kind: "unreadable", ...of };
  return { kind: places.length < FEWEST ? "few" : "enough", ...of };
}

function readPlace(text: string): ChosenPlace | null {
  if (text.length > LONGEST) return null;
  const [slug = "", edition, ...more] = text.split(":");
  if (slug === "" || more.length > 0) return null;
  if (edition !== undefined && parseEditionName(edition) === null) return null;
  return { slug, edition: edition ?? null };
}
