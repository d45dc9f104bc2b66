import { describe, expect, it } from "vitest";
import { readWorkshop, type TypedWorkshop } from "./new-workshop.ts";

const VOTABLE = Array.from({ length: 40 }, (_, place) => `q${place}`);
const TYPED: TypedWorkshop = {
  ...{ title: "Atelier", day: "2027-03-18", mode: "named", threshold: "80", questions: ["q3", "q1"] },
};
const read = (change: Partial<TypedWorkshop> = {}) => readWorkshop({ ...TYPED, ...change }, VOTABLE);
const problems = (change: Partial<TypedWorkshop>) => {
  const given = read(change);
  return "problems" in given ? given.problems : "none";
};

describe("preparing a workshop", () => {
  it("reads what was typed, in one line each, with the questions in their order", () => {
    expect(read({ title: "  Atelier\n de mars " })).toEqual({
      workshop: {
        ...{
          title: "Atelier de mars",
          day: "2027-03-18",
          mode: "named",
          namesKept: 30,
          threshold: 80,
          questions: ["q3", "q1"],
        },
      },
    });
  });

  it("may leave out the day, the share that makes an agreement, and the questions", () => {
    expect(read({ day: "", threshold: "", questions: [] })).toMatchObject({
      workshop: { day: null, threshold: 75, questions: [] },
    });
  });

  it.each([
    [{ title: " " }, ["BAD_TITLE"]],
    [{ title: "x".repeat(120) }, "none"],
    [{ title: "x".repeat(121) }, ["BAD_TITLE"]],
    [{ day: "2027-02-29" }, ["BAD_DAY"]],
    [{ day: "18/03/2027" }, ["BAD_DAY"]],
    [{ day: "2027-03-18 " }, ["BAD_DAY"]],
    [{ mode: "" }, ["BAD_MODE"]],
    [{ mode: "anonymous" }, "none"],
    [{ threshold: "59" }, ["BAD_THRESHOLD"]],
    [{ threshold: "60" }, "none"],
    [{ threshold: "100" }, "none"],
    [{ threshold: "101" }, ["BAD_THRESHOLD"]],
    [{ threshold: "7" }, ["BAD_THRESHOLD"]],
    [{ threshold: "75%" }, ["BAD_THRESHOLD"]],
    [{ threshold: "x75" }, ["BAD_THRESHOLD"]],
    [{ namesKept: "" }, "none"],
    [{ namesKept: "1" }, "none"],
    [{ namesKept: "365" }, "none"],
    [{ namesKept: "0" }, ["BAD_NAMES_KEPT"]],
    [{ namesKept: "366" }, ["BAD_NAMES_KEPT"]],
    [{ namesKept: "1000" }, ["BAD_NAMES_KEPT"]],
    [{ namesKept: "30 jours" }, ["BAD_NAMES_KEPT"]],
    [{ questions: ["q1", "q1"] }, ["BAD_QUESTIONS"]],
    [{ questions: ["q1", "nothing"] }, ["BAD_QUESTIONS"]],
    [{ questions: VOTABLE.slice(0, 30) }, "none"],
    [{ questions: VOTABLE.slice(0, 31) }, ["BAD_QUESTIONS"]],
  ] as const)("%j: %j", (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it("says all that is wrong at once, in the order of the form", () => {
    const wrong = { title: "", day: "x", mode: "x", namesKept: "x", threshold: "x", questions: ["x"] };
    expect(problems(wrong)).toEqual([
      ...["BAD_TITLE", "BAD_DAY", "BAD_MODE", "BAD_NAMES_KEPT", "BAD_THRESHOLD", "BAD_QUESTIONS"],
    ]);
  });
});
