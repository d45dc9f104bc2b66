// How far do ordinal votes agree? The agreement A of C. van der Eijk (Measuring Agreement in Ordered Rating Scales, Quality and
// Quantity 35, 2001): the distribution is cut into layers of yes and no, each of which is flat, and A is the mean of theirs, each by
// its share of the votes. No mean and no standard deviation: between two steps of a ladder there is no distance.

/**
 * From -1, half at either end, over 0, as many at each step, to 1, all at one.
 * `counts` has one number a step, lowest first: 0 or more. Null without a vote, and for fewer than three steps, where A is not defined.
 */
export function agreement(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.length < 3) return null;
  const sum = layersOf(counts).reduce((all, { isIn, votes }) => all + votes * agreementOf(isIn), 0);
  return sum / total;
}

interface Layer {
  readonly isIn: readonly boolean[];
  /** Of the whole layer. */
  readonly votes: number;
}

/** From the lowest height to the highest: what is left of the counts above it. */
function layersOf(counts: readonly number[]): readonly Layer[] {
  const heights = [...new Set([0, ...counts])].toSorted((a, b) => a - b);
  return heights.slice(1).map((height, place) => {
    const isIn = counts.map((count) => count >= height);
    const thickness = height - (heights[place] ?? 0);
    return { isIn, votes: thickness * isIn.filter(Boolean).length };
  });
}

/** Of a flat layer: how much it has one peak, and less the more steps it takes up. */
function agreementOf(isIn: readonly boolean[]): number {
  const steps = isIn.length;
  const taken = isIn.filter(Boolean).length;
  return unimodality(isIn) * (1 - (taken - 1) / (steps - 1));
}

/** From -1 to 1, by triples of steps: yes-yes-no and no-yes-yes speak for one peak, yes-no-yes against. 1 where none of them is. */
function unimodality(isIn: readonly boolean[]): number {
  const steps = isIn.length;
  const { one, two } = triples(isIn);
  if (one + two === 0) return 1;
  return ((steps - 2) * one - (steps - 1) * two) / ((steps - 2) * (one + two));
}

function triples(isIn: readonly boolean[]): { readonly one: number; readonly two: number } {
  const count = (part: readonly boolean[], value: boolean) => part.filter((one) => one === value).length;
  const ofMiddle = isIn.map((isMiddleIn, place) => {
    const [below, above] = [isIn.slice(0, place), isIn.slice(place + 1)];
    const both = count(below, true) * count(above, true);
    const either = count(below, true) * count(above, false) + count(below, false) * count(above, true);
    return isMiddleIn ? { one: either, two: 0 } : { one: 0, two: both };
  });
  return ofMiddle.reduce((sum, { one, two }) => ({ one: sum.one + one, two: sum.two + two }), {
    ...{ one: 0, two: 0 },
  });
}
