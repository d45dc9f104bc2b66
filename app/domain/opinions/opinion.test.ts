import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import { asksCommunes } from "./asks-communes.ts";
import { decisionReason } from "./decision-reason.ts";
import { levelChoices } from "./level-choices.ts";
import { isDebatable, levelsOf, readOpinion } from "./opinion.ts";

describe("an opinion", () => {
  it("is of a scored question that is not made of individual answers", () => {
    expect(isDebatable(anIndicator())).toBe(true);
    expect(isDebatable(aLikert())).toBe(false);
    expect(
      isDebatable({ id: "fact", type: "value", ask: [], field: { id: "fact", type: "text", max: 9 } }),
    ).toBe(false);
  });

  it("is a level that the question can reach", () => {
    expect([anIndicator(), aPercentage(), aMultiSelect()].map((one) => levelsOf(one).length)).toEqual([
      5, 5, 5,
    ]);
    expect(levelsOf(aYesNo())).toEqual([0, 2, 4]);
  });

  it("is read from a form, and refused where the question does not offer it", () => {
    const read = (text: string, mayBeNotApplicable = false) =>
      readOpinion(text, { question: aYesNo(), mayBeNotApplicable });
    expect(["0", "2", "dk"].map((text) => read(text))).toEqual([0, 2, "dk"]);
    expect(["", "1", "5", "02", "na", "constructor"].map((text) => read(text))).toEqual(Array(6).fill(null));
    expect(read("na", true)).toBe("na");
  });

  it("is chosen among levels in the words of the question", () => {
    const levels = [0, 1, 2, 3, 4].map((level) => ({ id: String(level), label: `what ${level} is` }));
    expect(levelChoices(anIndicator(), { levels, options: [] })[2]).toEqual({ level: 2, label: "what 2 is" });
    const options = [{ id: "partly", label: "In part" }];
    expect(levelChoices(aYesNo(), { levels: [], options })).toContainEqual({ level: 2, label: "In part" });
  });

  it("has no words of its own for a level that the sheet leaves out", () => {
    const levels = [{ id: "3", label: "what 3 is" }];
    const labels = levelChoices(anIndicator(), { levels, options: [] }).map(({ label }) => label);
    expect(labels).toEqual(["", "", "", "what 3 is", ""]);
  });

  it("names a level of a yes or no question by the options that reach it, and by no other", () => {
    const { options: given, ...around } = aYesNo();
    const question = { ...around, options: [...given, { id: "nearly", level: 2 as const }] };
    const options = [
      { id: "no", label: "No" },
      { id: "partly", label: "In part" },
      { id: "yes", label: "Yes" },
      { id: "nearly", label: "Nearly" },
    ];
    expect(levelChoices(question, { levels: [], options })).toEqual([
      { level: 0, label: "No" },
      { level: 2, label: "In part / Nearly" },
      { level: 4, label: "Yes" },
    ]);
  });
});

describe("communes", () => {
  const roles = [
    { id: "town", side: "commune" },
    { id: "office", side: "metropole" },
  ] as const;
  const communes = [{ insee: "35238", name: "Rennes", population: 1, postcodes: [] }];

  it("are asked what has their role, where the body has some", () => {
    const model = aSurvey({ roles: [...roles] });
    const asked = anIndicator({ ask: ["office", "town"] });
    expect(asksCommunes(model, { communes }, asked)).toBe(true);
    expect(asksCommunes(model, { communes: [] }, asked)).toBe(false);
    expect(asksCommunes(model, { communes }, anIndicator({ ask: ["office"] }))).toBe(false);
  });
});

describe("the reason of a decision", () => {
  it("is one line of at most 200 characters", () => {
    expect(decisionReason(" Réunion du\n 20 novembre ")).toBe("Réunion du 20 novembre");
    expect(decisionReason("é".repeat(200))).toHaveLength(200);
    expect([" \n\t", "é".repeat(201)].map(decisionReason)).toEqual([null, null]);
  });
});
