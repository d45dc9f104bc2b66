import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basesOf,
  type EarlierRelease,
  type MadeRelease,
  nextRelease,
  type TakingPart,
  whyNoRelease,
} from "./edition-release.ts";
import type { DimensionFigures, PublishedFigures } from "./published-figures.ts";
import { changedMembers, changesBetween, membersOf } from "./release-rule.ts";
import type { Contribution } from "./released-dimension.ts";

const figures = (score: number | null, coverage = 1): DimensionFigures => ({
  ...{ score, low: score === null ? null : score - 1, high: score === null ? null : score + 1, coverage },
});
const of = (scores: Readonly<Record<string, number | null>>, dimension = "data"): readonly Contribution[] =>
  Object.entries(scores).map(([member, score]) => ({ member, dimensions: { [dimension]: figures(score) } }));
const FIVE = { a: 10, b: 20, c: 30, d: 40, e: 50 };
const SIX = { ...FIVE, f: 60 };
const GROUPS: readonly TakingPart[] = [
  { group: "Grandes", bodies: 6, finalised: 5 },
  { group: "", bodies: 8, finalised: 7 },
];
const place = { edition: "e-2027", releasedAt: "2026-11-28T10:00:00.000Z", groups: GROUPS };
const NOTHING: PublishedFigures = new Map();
const next = (
  contributions: readonly Contribution[],
  earlier: readonly EarlierRelease[] = [],
  published = NOTHING,
) => nextRelease({ ...place, contributions, earlier, published });
const earlierOf = ({ release, bases }: MadeRelease): EarlierRelease => ({
  dimensions: release.dimensions,
  bases,
});
function made(
  contributions: readonly Contribution[],
  earlier: readonly EarlierRelease[] = [],
  published = NOTHING,
): MadeRelease {
  return next(contributions, earlier, published) ?? expect.fail("no release was due");
}

describe("a release of an edition", () => {
  it("is made of five bodies at least, of those that were assessed", () => {
    expect(next([])).toBeNull();
    expect(next(of({ a: 1, b: 2, c: 3, d: 4 }))).toBeNull();
    expect(next(of({ a: 1, b: 2, c: 3, d: 4, e: null }))).toBeNull();
    expect(next(of({ a: 1, b: 2, c: 3, d: 4, e: 5 }))).not.toBeNull();
  });

  it("tells the medians, the bodies they are made of, and who takes part by group", () => {
    const { release, bases } = made(of({ ...FIVE, f: 61 }));
    expect(release).toEqual({
      ...{ format: 1, edition: "e-2027", number: 1, releasedAt: "2026-11-28T10:00:00.000Z" },
      ...{ bodies: 14, finalised: 12, groups: GROUPS },
      dimensions: { data: { bodies: 6, score: 35, low: 34, high: 36, coverage: 1, since: 1 } },
    });
    expect(Object.keys(bases["data"] ?? {})).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(bases["data"]?.["a"]).toBe("10 9 11 1");
  });

  it("takes the middle one of an odd number, in the order of their size, rounded", () => {
    const scores = { a: 9, b: 100, c: 10.25, d: 8, e: 11 };
    expect(made(of(scores)).release.dimensions["data"]).toMatchObject({ score: 10.3, low: 9.3, high: 11.3 });
    const covered = Object.keys(FIVE).map((member, index) => ({
      member,
      dimensions: { data: figures(1, 0.1234 * (index + 1)) },
    }));
    expect(made(covered).release.dimensions["data"]?.coverage).toBe(0.37);
  });

  it.each(["score", "low", "high", "coverage"] as const)("counts no body whose %s is not known", (name) => {
    const all = of(FIVE);
    const gap = all.map((one, index) => ({
      ...one,
      dimensions: { data: { ...figures(3), ...(index === 0 ? { [name]: null } : {}) } },
    }));
    expect(next(gap)).toBeNull();
  });

  it("tells anew what five have changed, and leaves what fewer have changed as it was told", () => {
    const both = (data: number, skills: number) => (member: string) => ({
      member,
      dimensions: { data: figures(data), skills: figures(skills) },
    });
    const members = [..."abcdef"];
    const first = made(members.map(both(10, 10)));
    const second = made(
      members.map((one) => both(20, one === "a" ? 90 : 10)(one)),
      [earlierOf(first)],
    );
    expect(second.release.number).toBe(2);
    expect(second.release.dimensions).toMatchObject({
      data: { score: 20, since: 2 },
      skills: { score: 10, since: 1 },
    });
    expect(Object.keys(second.bases)).toEqual(["data"]);
  });

  it("keeps what it told of a dimension that nobody is assessed in any more", () => {
    const first = made([...of(FIVE), ...of({ f: 1 }, "skills")]);
    const second = made(of({ a: 1, b: 1, c: 1, d: 1, e: 1 }, "skills"), [earlierOf(first)]);
    expect(Object.keys(second.release.dimensions)).toEqual(["data", "skills"]);
    expect(second.release.dimensions["data"]?.since).toBe(1);
  });

  it("looks back at every earlier one: what comes back differs from the first by too few", () => {
    const first = made(of({ ...FIVE, f: 60 }));
    const changed = of({ a: 11, b: 21, c: 31, d: 41, e: 51, f: 60 });
    const second = made(changed, [earlierOf(first)]);
    const back = of({ ...FIVE, f: 61 });
    expect(changesBetween({ f: "60" }, { f: "61" })).toBe(1);
    expect(next(back, [earlierOf(first), earlierOf(second)])).toBeNull();
    expect(next(back, [earlierOf(second)])).not.toBeNull();
  });
});

describe("groups of a release", () => {
  const groupsOf = (groups: readonly TakingPart[]) =>
    nextRelease({ ...place, groups, contributions: of(FIVE), earlier: [], published: NOTHING })?.release;

  it("are told when five of each have finalised, and else none is, for one would be what the others leave", () => {
    expect(groupsOf(GROUPS)?.groups).toEqual(GROUPS);
    const small = { group: "Petites", bodies: 9, finalised: 4 };
    expect(groupsOf([...GROUPS, small])).toMatchObject({ groups: [], bodies: 23, finalised: 16 });
  });
});

const FIVE_BASIS = Object.fromEntries(
  Object.entries(FIVE).map(([member, score]) => [member, `${score} ${score - 1} ${score + 1} 1`]),
);
/** Everybody reads what these say. */
const reading = (contributions: readonly Contribution[]): PublishedFigures =>
  new Map(contributions.map(({ member, dimensions }) => [member, [dimensions]]));

describe("what some bodies have published", () => {
  it("is subtracted: five others are left, or nobody is", () => {
    const why = (published: PublishedFigures) =>
      whyNoRelease({ contributions: of(SIX), earlier: [], published });
    expect(why(reading(of({ a: 10 })))).toBeNull();
    expect(why(reading(of({ a: 10, b: 20 })))).toBe("TOO_PUBLIC");
    expect(why(reading(of({ ...FIVE })))).toBe("TOO_PUBLIC");
    expect(why(reading(of(SIX)))).toBeNull();
    // What was published of another version tells nothing of this one.
    expect(why(reading(of({ a: 11, b: 21, c: 30.5 })))).toBeNull();
    expect(why(reading(of({ ...SIX, f: 61 })))).toBe("TOO_PUBLIC");
  });

  it("is subtracted from what changed since an earlier release, too", () => {
    const many = { ...SIX, g: 70, h: 80, i: 90, j: 95, k: 96, l: 97 };
    const first = earlierOf(made(of(many)));
    const changed = { ...many, a: 11, b: 21, c: 31, d: 41, e: 51 };
    expect(next(of(changed), [first])).not.toBeNull();
    const both = (member: string, scores: readonly number[]) =>
      [member, scores.map((score) => ({ data: figures(score) }))] as const;
    const published = new Map([both("a", [10, 11])]);
    const why = { contributions: of(changed), earlier: [first] };
    expect(whyNoRelease({ ...why, published })).toBe("TOO_PUBLIC");
    expect(whyNoRelease({ ...why, published: new Map([both("a", [11])]) })).toBeNull();
  });
});

describe("a body that is assessed in some dimensions only", () => {
  const bare = (members: string) => of(Object.fromEntries([...members].map((one) => [one, null])));
  const why = (contributions: readonly Contribution[], published: PublishedFigures) =>
    whyNoRelease({ contributions, earlier: [], published });

  it("is not read to be the one that was not, when all others have published", () => {
    const six = [...of(FIVE), ...bare("f")];
    expect(why(six, reading(of(FIVE)))).toBe("TOO_PUBLIC");
    expect(next(six, [], reading(of(FIVE)))).toBeNull();
    // Published like the others: there is nothing left to read.
    expect(why(six, reading(six))).toBeNull();
    // What it has published of another version, where it was assessed, does not say that it was not in this one.
    expect(why(six, reading([...of(FIVE), ...of({ f: 60 })]))).toBe("TOO_PUBLIC");
    expect(why(six, NOTHING)).toBeNull();
  });

  it("is one of five that nothing is published of, or of none", () => {
    const [nine, ten] = [
      [...of(FIVE), ...bare("fghi")],
      [...of(FIVE), ...bare("fghij")],
    ];
    expect([why(nine, reading(of(FIVE))), why(ten, reading(of(FIVE)))]).toEqual(["TOO_PUBLIC", null]);
    // Nor do those who were not make up for too few of those who were.
    expect(why(ten, reading(of({ a: 10 })))).toBe("TOO_PUBLIC");
  });

  it("makes no change by finishing, and is one of five as it comes to be assessed", () => {
    const first = earlierOf(made([...of(FIVE), ...bare("fghij")]));
    expect(changesBetween(first.bases["data"] ?? {}, FIVE_BASIS)).toBe(0);
    const joined = of({ ...FIVE, f: 1, g: 1, h: 1, i: 1, j: 1 });
    expect(next(joined, [first])).not.toBeNull();
    // Of f everybody reads what it says now, and nobody that it was not assessed before.
    const now = (members: string) => reading(of(Object.fromEntries([...members].map((one) => [one, 1]))));
    expect(whyNoRelease({ contributions: joined, earlier: [first], published: now("fghij") })).toBeNull();
    const four = earlierOf(made([...of(FIVE), ...bare("fghi"), ...of({ j: 2, k: 3 })]));
    const both = new Map([...now("fghij"), ["j", [{ data: figures(1) }, { data: figures(2) }]] as const]);
    const after = [...of({ ...FIVE, f: 1, g: 1, h: 1, i: 1, j: 1, k: 3 })];
    expect(whyNoRelease({ contributions: after, earlier: [four], published: both })).toBe("TOO_PUBLIC");
  });
});

describe("why there is no release yet", () => {
  const why = (contributions: readonly Contribution[], earlier: readonly EarlierRelease[] = []) =>
    whyNoRelease({ contributions, earlier, published: NOTHING });

  it("is that too few have finalised, or that too few have changed", () => {
    expect(why([])).toBe("TOO_FEW");
    expect(why(of({ a: 1 }))).toBe("TOO_FEW");
    const first = earlierOf(made(of(FIVE)));
    expect(why(of({ ...FIVE, a: 11 }), [first])).toBe("TOO_CLOSE");
    expect(why(of({ a: 1 }), [first])).toBe("TOO_FEW");
    expect(why([...of({ ...FIVE, a: 11 }), ...of({ z: 1 }, "skills")], [first])).toBe("TOO_CLOSE");
  });

  it("is null when one is due", () => {
    expect(why(of(FIVE))).toBeNull();
    expect(why([...of(FIVE), ...of({ z: 1 }, "skills")])).toBeNull();
  });
});

const MEMBERS = [..."abcdefghijkl"];
const DIMENSIONS = ["data", "skills"];
const act = fc.record({
  member: fc.constantFrom(...MEMBERS),
  /** Null: it leaves, or takes its version up again. */
  says: fc.option(
    fc.record({ data: fc.integer({ min: 0, max: 3 }), skills: fc.integer({ min: 0, max: 3 }) }),
  ),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** Joins, edits and leaves one after the other; a release is asked for after each. */
function told(acts: readonly Act[], published = NOTHING): readonly (MadeRelease | null)[] {
  const now = new Map<string, Contribution>();
  const releases: MadeRelease[] = [];
  return acts.map(({ member, says }) => {
    if (says === null) now.delete(member);
    else
      now.set(member, {
        member,
        dimensions: { data: figures(says.data * 25), skills: figures(says.skills * 25) },
      });
    const one = next([...now.values()], releases.map(earlierOf), published);
    if (one !== null) releases.push(one);
    return one;
  });
}
const joins = (says: Act["says"]): readonly Act[] => MEMBERS.slice(0, 5).map((member) => ({ member, says }));

describe("laws of releases: no two readings tell one body apart", () => {
  it("any two tellings of a dimension differ in five bodies at least, and each is made of five", () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 120 }), (acts) => {
        const releases = told(acts).flatMap((one) => one ?? []);
        for (const bases of DIMENSIONS.map((id) => basesOf(releases, id))) {
          const pairs = bases.flatMap((one, place) =>
            bases.slice(0, place).map((other) => [one, other] as const),
          );
          expect(bases.filter((one) => Object.keys(one).length < 5)).toEqual([]);
          expect(pairs.filter(([one, other]) => changesBetween(one, other) < 5)).toEqual([]);
        }
      }),
    );
  });

  it("without what anybody reads elsewhere, five are left of each telling and between any two, or nobody is", () => {
    const published = fc.uniqueArray(fc.tuple(fc.constantFrom(...MEMBERS), fc.integer({ min: 0, max: 3 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 120 }), published, (acts, pairs) => {
        const read = new Map(
          [...Map.groupBy(pairs, ([member]) => member)].map(([member, all]) => [
            member,
            all.map(([, says]) => ({ data: figures(says * 25), skills: figures(says * 25) })),
          ]),
        );
        const isRead = (member: string, text: string) =>
          pairs.some(
            ([one, says]) => one === member && text === `${says * 25} ${says * 25 - 1} ${says * 25 + 1} 1`,
          );
        const releases = told(acts, read).flatMap((one) => one ?? []);
        for (const bases of DIMENSIONS.map((id) => basesOf(releases, id))) {
          const counted = bases.flatMap((one, at) => [
            membersOf(one, isRead),
            ...bases.slice(0, at).map((other) => changedMembers(one, other, isRead)),
          ]);
          expect(counted.filter(({ hidden }) => hidden > 0 && hidden < 5)).toEqual([]);
        }
      }),
    );
  });

  it("what is shown is what was told, until five have changed it: numbers follow one another", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const releases = told(acts).flatMap((one) => one ?? []);
        expect(releases.map(({ release }) => release.number)).toEqual(releases.map((_, index) => index + 1));
        for (const { release, bases } of releases) {
          const anew = Object.entries(release.dimensions).filter(([, { since }]) => since === release.number);
          expect(anew.map(([id]) => id).toSorted()).toEqual(Object.keys(bases).toSorted());
        }
      }),
    );
  });

  it("nothing that one body does alone is ever seen, whatever it does", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.constantFrom(...MEMBERS), (acts, alone) => {
        const own = acts.map((one) => ({ ...one, member: alone }));
        const before = joins({ data: 1, skills: 1 });
        const after = told([...before, ...own]).slice(before.length);
        expect(after.filter(Boolean)).toEqual([]);
      }),
    );
  });
});
