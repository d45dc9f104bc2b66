// In which order somebody wants to read the dimensions: `p=data&p=steering`, what matters most first. What is not named follows in
// the order of the questionnaire. Nothing is weighed: an order changes no score.

export interface OwnOrder {
  /** All dimensions, each once. */
  readonly order: readonly string[];
  /** Those that were named, each once. */
  readonly named: readonly string[];
  /** Named more than once: they count at the first place. */
  readonly twice: readonly string[];
  /** Something was written that is no dimension. */
  readonly hasUnknown: boolean;
}

/** Of a form with a place for each dimension, and then some. */
const MOST_READ = 100;

/** `dimensions` in the order of the questionnaire. Empty ones say nothing, as of a form that leaves a place open. */
export function readOrder(asked: readonly string[], dimensions: readonly string[]): OwnOrder {
  const written = asked.filter((one) => one !== "").slice(0, MOST_READ);
  const known = written.filter((one) => dimensions.includes(one));
  const named = [...new Set(known)];
  return {
    order: [...named, ...dimensions.filter((id) => !named.includes(id))],
    named,
    twice: named.filter((id) => known.indexOf(id) !== known.lastIndexOf(id)),
    hasUnknown: known.length < written.length,
  };
}
