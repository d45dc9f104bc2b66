// Whether a release that was made may be shown to everybody. It was made by the rule of releases; bodies have published since, and
// what they published can be subtracted: so the rule is asked again, of what the release shows and of how it differs from the
// releases that everybody reads already.
import {
  areGroupsTold,
  type EarlierRelease,
  type EditionRelease,
  whyNotTellable,
} from "./edition-release.ts";
import { isPublishedIn, type PublishedFigures } from "./published-figures.ts";
import { type Basis, NOT_ASSESSED, type NotTold } from "./release-rule.ts";

export type NotPublic = NotTold | "SMALL_GROUP";
export interface MadeBefore extends Pick<EarlierRelease, "bases"> {
  readonly release: EditionRelease;
}
export interface ToBePublic {
  readonly release: EditionRelease;
  /** Of the edition, of whatever number. */
  readonly all: readonly MadeBefore[];
  /** Numbers that everybody reads. */
  readonly shown: ReadonlySet<number>;
  readonly published: PublishedFigures;
}

/** Null when it may. SMALL_GROUP: it tells of a group in which fewer than five have finalised. */
export function whyNotPublic({ release, all, shown, published }: ToBePublic): NotPublic | null {
  if (!areGroupsTold(release.groups)) return "SMALL_GROUP";
  const readable = all.filter((one) => shown.has(one.release.number)).map((one) => one.release);
  const reasons = Object.entries(release.dimensions).map(([id, { since }]) => {
    const numbers = new Set(readable.flatMap((one) => one.dimensions[id]?.since ?? []));
    numbers.delete(since);
    return whyNotTellable(basisAt(all, id, since), {
      others: [...numbers].map((number) => basisAt(all, id, number)),
      isPublished: isPublishedIn(published, id),
    });
  });
  return reasons.find((one) => one !== null) ?? null;
}

/**
 * What the dimension was made of where it was told anew; of nobody where that is not kept, which the rule refuses. Before, bases named
 * those alone who were assessed: whoever else had finalised stands there under a name that nothing is published of.
 */
function basisAt(all: readonly MadeBefore[], id: string, number: number): Basis {
  const { release, bases } = all.find((one) => one.release.number === number) ?? {};
  const basis = bases?.[id] ?? {};
  const unnamed = Math.max(0, (release?.finalised ?? 0) - Object.keys(basis).length);
  return {
    ...basis,
    ...Object.fromEntries(Array.from({ length: unnamed }, (_, at) => [`?${at}`, NOT_ASSESSED])),
  };
}
