// A list or a group that is chosen piece by piece: the pairs of a form of mine, in which what was chosen of the other version
// stands in the place of mine.
import type { AnswerPiece } from "./answer-pieces.ts";
import { entryPairs } from "./entry-pairs.ts";
import type { FormPair } from "./form-pair.ts";

interface Taken {
  readonly theirs: readonly FormPair[];
  /** What is kept as the other version has it. */
  readonly pieces: readonly AnswerPiece[];
}

/** What names an entry or a field that neither version has changes nothing. */
export function withPieces(mine: readonly FormPair[], { theirs, pieces }: Taken): readonly FormPair[] {
  return pieces.reduce((pairs, piece) => withPiece(pairs, theirs, piece), mine);
}

function withPiece(
  mine: readonly FormPair[],
  theirs: readonly FormPair[],
  { entry, field }: AnswerPiece,
): readonly FormPair[] {
  const [own, other] = entry === null ? ["field", "field"] : [rowOf(mine, entry), rowOf(theirs, entry)];
  const ofPiece = (start: string) => (field === null ? start : `${start}.${field}`);
  const left = own === undefined ? mine : mine.filter(([name]) => !isWithin(name, ofPiece(own)));
  if (other === undefined) return left;
  const place = own ?? `entry.${freeRow(mine)}`;
  const taken = theirs.filter(([name]) => isWithin(name, ofPiece(other)));
  return [...left, ...taken.map(([name, value]) => [place + name.slice(other.length), value] as const)];
}

/** "field.trend" holds "field.trend" and "field.trend.more", not "field.trends". */
function isWithin(name: string, start: string): boolean {
  return name === start || name.startsWith(`${start}.`);
}

/** "entry.3"; undefined where no row holds the entry. */
function rowOf(pairs: readonly FormPair[], entry: string): string | undefined {
  const found = entryPairs(pairs).find(({ part, value }) => part === "id" && value === entry);
  return found === undefined ? undefined : `entry.${found.row}`;
}

function freeRow(pairs: readonly FormPair[]): number {
  return 1 + Math.max(-1, ...entryPairs(pairs).map(({ row }) => row));
}
