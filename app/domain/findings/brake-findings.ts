// What holds bodies back: of each brake how many meet it how strongly, and whether they put brakes in the same order (methodology C4,
// E6).
import { midranks } from "./midranks.ts";
import { type RanksAgreement, ranksAgreement } from "./rank-agreement.ts";
import { FEWEST, type SampledDocument } from "./sample.ts";

/** From 0, absent, to 4, has stopped a project. */
const INTENSITIES = [0, 1, 2, 3, 4] as const;

export interface BrakeFinding {
  readonly id: string;
  /** Bodies at each intensity, from 0 to 4. */
  readonly counts: readonly number[];
  readonly dontKnow: number;
  /** 1 is the strongest; null without an agreement. */
  readonly meanRank: number | null;
}
export interface BrakeFindings {
  /** Bodies that have published their brakes. */
  readonly n: number;
  /** In the order of the questionnaire. */
  readonly brakes: readonly BrakeFinding[];
  /** Of the bodies that told the intensity of every brake; null where nobody prefers anything, or fewer than five told. */
  readonly agreement: Omit<RanksAgreement, "items"> | null;
}

/** `ids` in the order of the questionnaire. Null where fewer than five bodies have published any. */
export function brakeFindings(
  documents: readonly SampledDocument[],
  ids: readonly string[],
  seed: number,
): BrakeFindings | null {
  const told = documents.flatMap(({ brakes }) => (brakes === undefined ? [] : [brakes]));
  if (told.length < FEWEST) return null;
  const ranksOf = createRanks();
  const whole = told.flatMap((brakes) => {
    const intensities = ids.map((id) => brakes[id]);
    const known = intensities.filter((one) => typeof one === "number");
    return known.length === ids.length ? [ranksOf(known)] : [];
  });
  const agreement = whole.length < FEWEST ? null : ranksAgreement(whole, ids, seed);
  const brakes = ids.map((id) => ({
    id,
    ...countsOf(told.map((one) => one[id])),
    meanRank: agreement?.items.find((one) => one.id === id)?.meanRank ?? null,
  }));
  return { n: told.length, brakes, agreement: agreement && withoutItems(agreement) };
}

/** The strongest first. Of tens of thousands many answer alike: the same answers have one row. */
function createRanks(): (intensities: readonly number[]) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (intensities) => {
    const name = intensities.join(" ");
    const ranks = known.get(name) ?? midranks(intensities.map((intensity) => -intensity));
    known.set(name, ranks);
    return ranks;
  };
}

/** In one look at each: they may be tens of thousands. */
function countsOf(told: readonly (number | "dk" | undefined)[]): Pick<BrakeFinding, "counts" | "dontKnow"> {
  const counts = INTENSITIES.map(() => 0);
  let dontKnow = 0;
  for (const one of told) {
    if (one === "dk") dontKnow += 1;
    else if (one !== undefined && one in counts) counts[one] = (counts[one] ?? 0) + 1;
  }
  return { counts, dontKnow };
}

function withoutItems({ items: _items, ...agreement }: RanksAgreement): Omit<RanksAgreement, "items"> {
  return agreement;
}
