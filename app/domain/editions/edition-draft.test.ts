import { describe, expect, it } from "vitest";
import { type DraftProblem, readEditionDraft, type TypedEdition } from "./edition-draft.ts";

const typed: TypedEdition = {
  ...{ key: "metropoles-2027", name: "Édition 2027", survey: "metropoles-numeriques@1.2.0" },
  ...{ opensOn: "2027-01-11", closesOn: "2027-06-30", contact: "barometre@ecole.example" },
  ...{ retention: "60", policy: "free", groups: "Grandes\nMoyennes" },
};
const read = (change: Partial<TypedEdition>) => readEditionDraft({ ...typed, ...change });
const draftOf = (change: Partial<TypedEdition>) => {
  const found = read(change);
  return "draft" in found ? found.draft : found.problems;
};

describe("what is typed of an edition", () => {
  it("becomes its terms", () => {
    expect(read({})).toEqual({
      draft: {
        ...{ key: "metropoles-2027", name: "Édition 2027", surveyId: "metropoles-numeriques" },
        ...{ surveyVersion: "1.2.0", opensOn: "2027-01-11", closesOn: "2027-06-30" },
        ...{ contact: "barometre@ecole.example", retentionMonths: 60, policy: "free" },
        groups: ["Grandes", "Moyennes"],
      },
    });
  });

  it("needs no contact and no group, and takes what is untidy", () => {
    expect(draftOf({ contact: "", groups: "" })).toMatchObject({ contact: "", groups: [] });
    expect(draftOf({ groups: " \r\n Grandes \r Moyennes\n\n" })).toMatchObject({
      groups: ["Grandes", "Moyennes"],
    });
    expect(draftOf({ key: "  a.b-1 ", name: "  Printemps   2027 " })).toMatchObject({
      ...{ key: "a.b-1", name: "Printemps 2027" },
    });
    expect(draftOf({ contact: "Barometre@Ecole.example", policy: "expected" })).toMatchObject({
      ...{ contact: "barometre@ecole.example", policy: "expected" },
    });
  });

  it.each<[DraftProblem, Partial<TypedEdition>]>([
    ["BAD_KEY", { key: "" }],
    ["BAD_KEY", { key: "Métropoles" }],
    ["BAD_KEY", { key: "-a" }],
    ["BAD_KEY", { key: "a-" }],
    ["BAD_KEY", { key: "a--b" }],
    ["BAD_KEY", { key: "a/b" }],
    ["BAD_KEY", { key: `${"a".repeat(50)}-${"b".repeat(10)}` }],
    ["BAD_KEY", { key: `${" ".repeat(50_000)}a` }],
    ["BAD_NAME", { name: " " }],
    ["BAD_NAME", { name: "x".repeat(81) }],
    ["BAD_SURVEY", { survey: "metropoles-numeriques" }],
    ["BAD_SURVEY", { survey: "@1.0.0" }],
    ["BAD_SURVEY", { survey: "a@b@c" }],
    ["BAD_SURVEY", { survey: "" }],
    ["BAD_OPENING", { opensOn: "11/01/2027" }],
    ["BAD_OPENING", { opensOn: "later" }],
    ["BAD_CLOSING", { closesOn: "1 January" }],
    ["BAD_CLOSING", { closesOn: "2027-02-30" }],
    ["CLOSES_FIRST", { closesOn: "2027-01-11" }],
    ["BAD_CONTACT", { contact: "barometre" }],
    ["BAD_RETENTION", { retention: "11" }],
    ["BAD_RETENTION", { retention: "121" }],
    ["BAD_RETENTION", { retention: "1e2" }],
    ["BAD_RETENTION", { retention: "" }],
    ["BAD_POLICY", { policy: "never" }],
    ["BAD_GROUPS", { groups: "Grandes\ngrandes" }],
    ["BAD_GROUPS", { groups: "x".repeat(81) }],
    ["BAD_GROUPS", { groups: Array.from({ length: 13 }, (_, at) => `G${at}`).join("\n") }],
    ["BAD_GROUPS", { groups: "\n".repeat(50_001) }],
  ])("is refused as %s: %j", (problem, change) => {
    expect(read(change)).toEqual({ problems: [problem] });
  });

  it("takes the first and the last that fit", () => {
    expect(draftOf({ key: "a".repeat(60) })).toMatchObject({ key: "a".repeat(60) });
    expect(draftOf({ retention: "12" })).toMatchObject({ retentionMonths: 12 });
    expect(draftOf({ retention: "120" })).toMatchObject({ retentionMonths: 120 });
    expect(draftOf({ closesOn: "2027-01-12" })).toMatchObject({ closesOn: "2027-01-12" });
    const twelve = Array.from({ length: 12 }, (_, at) => `G${at}`);
    expect(draftOf({ groups: twelve.join("\n") })).toMatchObject({ groups: twelve });
  });

  it("tells every problem at once, in the order of the form", () => {
    const nothing = Object.fromEntries(Object.keys(typed).map((name) => [name, "?"]));
    expect(readEditionDraft({ ...typed, ...nothing, groups: "x".repeat(81) })).toEqual({
      problems: [
        ...["BAD_KEY", "BAD_SURVEY", "BAD_OPENING", "BAD_CLOSING"],
        ...["BAD_CONTACT", "BAD_RETENTION", "BAD_POLICY", "BAD_GROUPS"],
      ],
    });
  });
});
