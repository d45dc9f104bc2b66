import { describe, expect, it } from "vitest";
import type { EditionRelease } from "./edition-release.ts";
import { type MadeBefore, whyNotPublic } from "./public-release.ts";
import type { DimensionFigures, PublishedFigures } from "./published-figures.ts";
import type { Basis } from "./release-rule.ts";

const figures = (score: number): DimensionFigures => ({ score, low: score, high: score, coverage: 1 });
const text = (score: number) => `${score} ${score} ${score} 1`;
/** "abcde", 1: each of them gives 1. */
const basis = (...all: readonly (readonly [string, number])[]): Basis =>
  Object.fromEntries(all.flatMap(([members, score]) => [...members].map((one) => [one, text(score)])));
const told = (since: number) => ({ bodies: 9, score: 1, low: 1, high: 1, coverage: 1, since });

/** `since` names the release that each dimension was told anew in; `finalised` how many had finished. */
function made(
  number: number,
  since: Readonly<Record<string, number>>,
  { bases, finalised = 0 }: { readonly bases: Readonly<Record<string, Basis>>; readonly finalised?: number },
): MadeBefore {
  const release: EditionRelease = {
    ...{ format: 1, edition: "e-2027", number, releasedAt: "2026-11-28T10:00:00.000Z" },
    ...{ bodies: 20, finalised, groups: [] },
    dimensions: Object.fromEntries(Object.entries(since).map(([id, of]) => [id, told(of)])),
  };
  return { release, bases };
}
/** Of these everybody reads each of the scores. */
const reading = (members: string, ...scores: readonly number[]): PublishedFigures =>
  new Map([...members].map((one) => [one, scores.map((score) => ({ data: figures(score) }))]));

describe("which releases a release is compared with before everybody reads it", () => {
  // f to l stay as they are. Of the five that change, a publishes both of what it said in the first and in the second one.
  const rest = ["fghijkl", 5] as const;
  const all = [
    made(1, { data: 1 }, { bases: { data: basis(["abcde", 1], rest) } }),
    made(2, { data: 2 }, { bases: { data: basis(["abcde", 2], rest) } }),
    made(3, { data: 3 }, { bases: { data: basis(["abcde", 3], rest) } }),
  ];
  const whyIn =
    (of: readonly MadeBefore[]) =>
    (number: number, shown: readonly number[], published: PublishedFigures) => {
      const release = of[number - 1]?.release ?? expect.fail("no such release");
      return whyNotPublic({ release, all: of, shown: new Set(shown), published });
    };
  const why = whyIn(all);

  it("are those that everybody reads already, and none that is kept for the team", () => {
    const read = reading("a", 2, 3);
    expect([why(3, [], read), why(3, [1], read)]).toEqual([null, null]);
    expect([why(3, [2], read), why(3, [1, 2], read)]).toEqual(["TOO_PUBLIC", "TOO_PUBLIC"]);
  });

  it("are those of a higher number, too", () => {
    const read = reading("a", 1, 3);
    expect([why(1, [2], read), why(1, [3], read)]).toEqual([null, "TOO_PUBLIC"]);
  });

  it("are the tellings that a shown one repeats, though their own release is not shown", () => {
    const repeats = [
      made(1, { data: 1 }, { bases: { data: basis(["abcde", 1], rest) } }),
      made(2, { data: 1, skills: 2 }, { bases: { skills: basis(["abcde", 2], rest) } }),
      made(3, { data: 3, skills: 2 }, { bases: { data: basis(["abcde", 3], rest) } }),
    ];
    const read = reading("a", 1, 3);
    expect([whyIn(repeats)(3, [], read), whyIn(repeats)(3, [2], read)]).toEqual([null, "TOO_PUBLIC"]);
  });

  it("are not the telling that it repeats itself: between the two nothing differs", () => {
    const repeats = [
      made(1, { data: 1 }, { bases: { data: basis(["abcde", 1], rest) } }),
      made(2, { data: 1 }, { bases: {} }),
    ];
    expect(whyIn(repeats)(2, [1], reading("a", 1))).toBeNull();
  });

  it("are compared dimension by dimension", () => {
    const two = [
      made(
        1,
        { data: 1, skills: 1 },
        { bases: { data: basis(["abcde", 1], rest), skills: basis(["abcde", 1], rest) } },
      ),
      made(
        2,
        { data: 2, skills: 2 },
        { bases: { data: basis(["abcdef", 2], rest), skills: basis(["abc", 2], ["de", 1], rest) } },
      ),
    ];
    expect(whyIn(two)(2, [], new Map())).toBeNull();
    expect(whyIn(two)(2, [1], new Map())).toBe("TOO_CLOSE");
  });
});

describe("showing a release to everybody", () => {
  const six = basis(["a", 10], ["b", 20], ["c", 30], ["d", 40], ["e", 50], ["f", 60]);
  const first = made(1, { data: 1 }, { bases: { data: six } });
  const second = made(2, { data: 2 }, { bases: { data: basis(["abcdef", 1]) } });
  const all = [first, second];
  const why = ({ release }: MadeBefore, shown: readonly number[], published: PublishedFigures = new Map()) =>
    whyNotPublic({ release, all, shown: new Set(shown), published });

  it("waits for nothing while nobody has published", () => {
    expect([why(first, []), why(second, []), why(second, [1]), why(first, [2])]).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it("asks again what bodies have published since, of each release and of what lies between two", () => {
    const old = new Map([...reading("a", 10), ...reading("b", 20)]);
    expect([why(first, [], old), why(second, [], old)]).toEqual(["TOO_PUBLIC", null]);
    const both = new Map([...reading("a", 10, 1), ...reading("b", 20, 1)]);
    expect([why(second, [], both), why(second, [1], both)]).toEqual(["TOO_PUBLIC", "TOO_PUBLIC"]);
    expect(why(second, [1], old)).toBeNull();
  });

  it("is refused of a small group, and of what it was made of is not known", () => {
    const groups = [{ group: "Petites", bodies: 5, finalised: 4 }];
    expect(why({ ...first, release: { ...first.release, groups } }, [])).toBe("SMALL_GROUP");
    const bare = { release: first.release, bases: {} };
    const asked = { release: first.release, all: [bare], shown: new Set<number>(), published: new Map() };
    expect(whyNotPublic(asked)).toBe("TOO_FEW");
  });
});

describe("a release whose bases name only those who were assessed", () => {
  const whyOf = (finalised: number, published: PublishedFigures) => {
    const one = made(1, { data: 1 }, { bases: { data: basis(["abcde", 1]) }, finalised });
    return whyNotPublic({ release: one.release, all: [one], shown: new Set(), published });
  };

  it("counts whoever else had finished among those of whom nothing is published", () => {
    const read = reading("abcde", 1);
    expect([5, 6, 9, 10].map((finalised) => whyOf(finalised, read))).toEqual([
      ...[null, "TOO_PUBLIC", "TOO_PUBLIC", null],
    ]);
    expect(whyOf(6, new Map())).toBeNull();
  });
});
