import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import { journey } from "./journey.ts";
import { sectionAfter, sectionPlace, sectionsOf } from "./section-place.ts";

describe("sectionPlace", () => {
  const real = modelOf("metropoles-numeriques");
  const texts = real.definition.texts.en;
  if (texts === undefined) throw new Error("the questionnaire has no English texts");

  it("counts only the sections that are on the path", () => {
    const hidden = anIndicator({ id: "b", visibleIf: { "==": [{ var: "a" }, 4] } });
    const model = aSurvey({
      sections: [
        aDimension("one", [anIndicator({ id: "a" })]),
        aDimension("two", [hidden]),
        aDimension("three", [anIndicator({ id: "c" })]),
      ],
    });
    const path = journey(model, {});
    expect(sectionsOf(path).map(({ id }) => id)).toEqual(["one", "three"]);
    expect(sectionPlace(path, texts, model.sections[2] as (typeof model.sections)[number])).toMatchObject({
      number: 2,
      count: 2,
    });
  });

  it("names the section in the words of the questionnaire", () => {
    const steering = real.dimensions[0] as (typeof real.dimensions)[number];
    expect(sectionPlace(journey(real, {}), texts, steering)).toMatchObject({
      id: "steering",
      title: texts.sections["steering"]?.title,
      short: texts.sections["steering"]?.short,
      description: texts.sections["steering"]?.description,
    });
    expect(texts.sections["steering"]?.description).not.toBe("");
  });

  it("falls back on the id of the section where words are missing", () => {
    const steering = real.dimensions[0] as (typeof real.dimensions)[number];
    expect(sectionPlace(journey(real, {}), { ...texts, sections: {} }, steering)).toMatchObject({
      ...{ id: "steering", title: "steering", short: "steering", description: "" },
    });
  });
});

describe("the order of asking", () => {
  const model = aSurvey({
    sections: [
      aFactsSection("facts", [aChoice("f", ["x", "y"])]),
      aDimension("one", [anIndicator({ id: "a" })]),
      aFactsSection("more", [aChoice("g", ["x", "y"])]),
      aDimension("two", [anIndicator({ id: "b" })]),
    ],
  });
  const next = (section: string, answers: Parameters<typeof journey>[1] = {}) =>
    sectionAfter(journey(model, answers), section)?.id;

  it("is what is scored, then what only explains it", () => {
    expect(sectionsOf(journey(model, {})).map(({ id }) => id)).toEqual(["one", "two", "facts", "more"]);
  });

  it("leads to the next section with an open question, and back to the start after the last one", () => {
    expect(next("one")).toBe("two");
    expect(next("one", { b: DONT_KNOW })).toBe("facts");
    expect(next("two")).toBe("facts");
    expect(next("more")).toBe("one");
    expect(next("more", { a: answered(1) })).toBe("two");
  });

  it("never leads to the section itself, and nowhere when all others are full", () => {
    const others = { b: answered(1), f: answered("x"), g: answered("x") };
    expect(next("one", others)).toBeUndefined();
    expect(next("more", { ...others, g: { state: "unanswered" } as const })).toBe("one");
  });
});
