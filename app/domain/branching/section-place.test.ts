import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "./journey.ts";
import { sectionPlace, sectionsOf } from "./section-place.ts";

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
