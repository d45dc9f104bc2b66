// A list or a group that is chosen piece by piece: the pairs of a form of mine, in which what was chosen of the other version
// stands in the place of mine. In one pass, however many pieces and pairs somebody sends.
import type { AnswerPiece } from "./answer-pieces.ts";
import { entryPairs } from "./entry-pairs.ts";
import type { FormPair } from "./form-pair.ts";

interface Taken {
  readonly theirs: readonly FormPair[];
  /** What is kept as the other version has it. */
  readonly pieces: readonly AnswerPiece[];
}

/** Further names inside of a piece are no field of any form. */
const MOST_DOTS = 8;

/** What names an entry or a field that neither version has changes nothing. */
export function withPieces(mine: readonly FormPair[], { theirs, pieces }: Taken): readonly FormPair[] {
  if (pieces.length === 0) return mine;
  const { left, places } = placesOf(pieces, entryStarts(mine), entryStarts(theirs));
  const taken = theirs.flatMap(([name, value]): readonly FormPair[] => {
    const start = startIn(name, places);
    return start === undefined ? [] : [[places.get(start) + name.slice(start.length), value]];
  });
  return [...mine.filter(([name]) => startIn(name, left) === undefined), ...taken];
}

/** Id of an entry -> what its names begin with, "entry.3". */
type Starts = ReadonlyMap<string, string>;

interface Places {
  /** Beginnings of the names of mine that go. */
  readonly left: ReadonlySet<string>;
  /** Beginnings of the names of theirs that come -> what they begin with among mine. */
  readonly places: ReadonlyMap<string, string>;
}

function placesOf(pieces: readonly AnswerPiece[], own: Starts, others: Starts): Places {
  const free = freeRow(own);
  const moves = pieces.map(({ entry, field }, at) => {
    const [from, to] = entry === null ? ["field", "field"] : [own.get(entry), others.get(entry)];
    // A whole entry comes after mine; a field of an entry that is not among mine has no place there.
    const place = from ?? (field === null ? `entry.${free + at}` : undefined);
    return { from, to, place, field };
  });
  return {
    left: new Set(moves.flatMap(({ from, field }) => (from === undefined ? [] : [within(from, field)]))),
    places: new Map(
      moves.flatMap(({ to, place, field }) =>
        to === undefined || place === undefined ? [] : [[within(to, field), within(place, field)]],
      ),
    ),
  };
}

function within(start: string, field: string | null): string {
  return field === null ? start : `${start}.${field}`;
}

/** "field.trend" holds "field.trend" and "field.trend.more", not "field.trends". */
function startIn(name: string, starts: { readonly has: (start: string) => boolean }): string | undefined {
  let end = name.indexOf(".");
  for (let dots = 0; dots < MOST_DOTS && end !== -1; dots += 1) {
    const start = name.slice(0, end);
    if (starts.has(start)) return start;
    end = name.indexOf(".", end + 1);
  }
  return starts.has(name) ? name : undefined;
}

function entryStarts(pairs: readonly FormPair[]): Starts {
  const ids = entryPairs(pairs).filter(({ part }) => part === "id");
  return new Map(ids.map(({ row, value }) => [value, `entry.${row}`]));
}

/** A row after all of mine. */
function freeRow(own: Starts): number {
  return 1 + Math.max(-1, ...[...own.values()].map((start) => Number(start.slice("entry.".length))));
}
