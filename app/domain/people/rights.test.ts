// The whole table once more, written down by hand: whoever changes a cell changes it here as well, knowingly.
import { describe, expect, it } from "vitest";
import { NO_RIGHTS, RIGHTS, type Rights, rightsOf } from "./rights.ts";

const ROLES = ["lead", "contributor", "reader", "commune", "consultant", "link"] as const;
const EXPECTED = {
  strength: [5, 4, 2, 1, 3, 0],
  invitedWith: ["nothing", "nothing", "nothing", "commune", "end", null],
  read: [true, true, true, false, true, true],
  answer: [true, true, false, false, false, true],
  giveFiles: [true, true, false, false, false, false],
  giveOpinion: [true, true, true, false, false, false],
  retainLevers: [true, true, false, false, false, true],
  seeOpinions: [true, true, true, false, true, false],
  answerForCommune: [false, false, false, true, false, false],
  seeTeam: [true, true, true, false, false, false],
  seeAuthors: [true, true, true, false, false, true],
  lead: [true, false, false, false, false, false],
  finalise: [true, false, false, false, false, false],
  runWorkshops: [true, true, false, false, true, false],
  transferWorkshops: [true, true, false, false, false, false],
} as const satisfies Record<keyof Rights, readonly unknown[]>;
const COLUMNS = Object.keys(EXPECTED);

describe("what each role may do", () => {
  it.each(Object.entries(EXPECTED))("%s", (right, expected) => {
    expect(
      Object.entries(RIGHTS).map(([role, rights]) => [role, new Map(Object.entries(rights)).get(right)]),
    ).toEqual(ROLES.map((role, place) => [role, expected[place]]));
  });

  it("is said of every right for every role, and nothing else is", () => {
    for (const rights of [...Object.values(RIGHTS), NO_RIGHTS])
      expect(Object.keys(rights).toSorted()).toEqual(COLUMNS.toSorted());
  });

  it("never leaves two roles that one person holds equally strong", () => {
    const strengths = Object.values(RIGHTS)
      .filter(({ invitedWith }) => invitedWith !== null)
      .map(({ strength }) => strength);
    expect(new Set(strengths).size).toBe(strengths.length);
    expect(Math.min(...strengths)).toBeGreaterThan(NO_RIGHTS.strength);
  });
});

describe("a role that is not in the table", () => {
  it.each([null, "", "LEAD", "lead ", "auditor", "administrator", "constructor", "__proto__", "toString"])(
    "has no right at all: %j",
    (role) => {
      const rights = rightsOf(role);
      expect([rights.strength, rights.invitedWith]).toEqual([0, null]);
      expect(Object.values(rights).filter((right) => right === true)).toEqual([]);
    },
  );
});
