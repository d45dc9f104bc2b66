import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey, type SurveyOverrides } from "../../../tests/builders/a-survey.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import { aChoice } from "../../../tests/builders/unscored-questions.ts";
import { compareDefinitions, type DifferentItem } from "./compare-definitions.ts";
import { compileSurvey, type SurveyModel } from "./survey-model.ts";

const real = modelOf("metropoles-numeriques");
const [one, two, three] = ["one", "two", "three"].map((id) => anIndicator({ id })) as [
  ReturnType<typeof anIndicator>,
  ReturnType<typeof anIndicator>,
  ReturnType<typeof anIndicator>,
];
const of = (overrides: SurveyOverrides) => aSurvey(overrides);
const inOne = (...questions: Parameters<typeof aDimension>[1]) =>
  of({ sections: [aDimension("s", questions)] });
const short = ({ kind, id, fate }: DifferentItem) => `${kind} ${id} ${fate}`;
function parts(before: SurveyModel, after: SurveyModel): readonly string[] {
  return compareDefinitions(before, after).flatMap((item) =>
    item.parts.map(
      ({ aspect, locale, path, before: was, after: is }) =>
        `${item.kind} ${item.id} ${aspect} ${locale ?? "-"} ${path}: ${was ?? "-"} > ${is ?? "-"}`,
    ),
  );
}
/** The real one with a text changed, by the way to it. */
function withText(path: readonly string[], text: string | undefined): SurveyModel {
  const definition = structuredClone(real.definition);
  const [last = "", ...way] = path.toReversed();
  let place: unknown = definition.texts;
  for (const step of way.toReversed()) place = Reflect.get(Object(place), step);
  if (text === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, text);
  return compileSurvey(definition);
}

describe("two versions of a questionnaire", () => {
  it("that say the same have no difference, whatever their numbers", () => {
    expect(compareDefinitions(real, real)).toEqual([]);
    const other = { $schema: "elsewhere", version: "9.0.0", id: "renamed" };
    expect(compareDefinitions(inOne(one), of({ sections: [aDimension("s", [one])], ...other }))).toEqual([]);
  });

  it("name what was added and what was removed, gone ones last, and tell indicators", () => {
    const fact = aChoice("fact", ["a", "b"]);
    const after = inOne(three, one, fact);
    const found = compareDefinitions(inOne(one, two), after);
    expect(found.map(short)).toEqual(["question three added", "question fact added", "question two removed"]);
    expect(found.map(({ isIndicator, parts: none }) => [isIndicator, none])).toEqual([
      [true, []],
      [false, []],
      [true, []],
    ]);
  });

  it("tell a weight, a scale, a type and a rule apart", () => {
    const changed = anIndicator({ id: "one", weight: 2, ask: ["elu"] });
    expect(parts(inOne({ ...one, weight: 1, ask: [] }), inOne(changed)).toSorted()).toEqual([
      "question one rule - ask:  > elu",
      "question one weight - weight: 1 > 2",
    ]);
    const yesNo = aYesNo({ id: "q" });
    const other = { ...yesNo, options: yesNo.options.map((option) => ({ ...option, level: 2 })) };
    expect(
      new Set(compareDefinitions(inOne(yesNo), inOne(other))[0]?.parts.map(({ aspect }) => aspect)),
    ).toEqual(new Set(["scale"]));
    const aspects = compareDefinitions(inOne(yesNo), inOne(anIndicator({ id: "q" })))[0]?.parts;
    expect(aspects?.find(({ path }) => path === "type")?.aspect).toBe("type");
  });

  it("tell as a scale all that makes a level of an answer", () => {
    const ladder = anIndicator({ id: "q" });
    const [share, boxes, votes] = [aPercentage({ id: "q" }), aMultiSelect({ id: "q" }), aLikert({ id: "q" })];
    const scale = (before: typeof one, after: typeof one) => parts(inOne(before), inOne(after));
    expect(scale(ladder, { ...ladder, levels: [0, 1, 2, 3, 3] })).toEqual([
      "question q scale - levels: 0, 1, 2, 3, 4 > 0, 1, 2, 3, 3",
    ]);
    const pairs = [
      [share, { ...share, bands: share.bands.map((band) => ({ ...band, from: band.from / 2 })) }],
      [boxes, { ...boxes, thresholds: boxes.thresholds.slice(1) }],
      [votes, { ...votes, minAnswers: 9 }],
    ] as const;
    for (const [before, after] of pairs)
      expect(compareDefinitions(inOne(before), inOne(after))[0]?.parts.map(({ aspect }) => aspect)).toEqual(
        expect.arrayContaining(["scale"]),
      );
    expect(parts(inOne(votes), inOne({ ...votes, minAnswers: 9 }))).toEqual([
      "question q scale - minAnswers: 5 > 9",
    ]);
  });

  it("tell no lever as an indicator, whatever it is called", () => {
    const [before, after] = [
      inOne(one),
      of({ sections: [aDimension("s", [one])], levers: [aLever({ id: "one" })] }),
    ];
    expect(compareDefinitions(before, after)).toEqual([
      { kind: "lever", id: "one", fate: "added", isIndicator: false, parts: [] },
    ]);
  });

  it("tell a section that came, and no other order of those that stayed", () => {
    const [a, b] = [aDimension("a", [one]), aDimension("b", [two])];
    const found = compareDefinitions(of({ sections: [b] }), of({ sections: [a, b] }));
    expect(found.map(short)).toEqual(["question one added", "section a added"]);
  });

  it("tell that a question went to another section, and not that the section has lost it", () => {
    const sections = (first: (typeof one)[], second: (typeof one)[]) =>
      of({ sections: [aDimension("a", first), aDimension("b", second)] });
    expect(parts(sections([one, two], [three]), sections([one], [two, three]))).toEqual([
      "question two rule - section: a > b",
    ]);
  });

  it("tell another order of questions, sections and levers", () => {
    expect(parts(inOne(one, two), inOne(two, one))).toEqual(["section s rule - kept: one, two > two, one"]);
    const [a, b] = [aDimension("a", [one]), aDimension("b", [two])];
    expect(parts(of({ sections: [a, b] }), of({ sections: [b, a] }))).toEqual([
      "rest  rule - order.sections: a, b > b, a",
    ]);
    const levers = [aLever({ id: "l" }), aLever({ id: "m" })];
    expect(parts(of({ levers }), of({ levers: levers.toReversed() }))).toEqual([
      "rest  rule - order.levers: l, m > m, l",
    ]);
    expect(parts(of({ levers }), of({ levers: [aLever({ id: "n" }), ...levers] }))).toEqual([]);
  });

  it("tell a lever and the general rules of scoring", () => {
    expect(
      parts(
        of({ levers: [aLever({ id: "l", impact: 1 })] }),
        of({ levers: [aLever({ id: "l", impact: 3 })] }),
      ),
    ).toEqual(["lever l rule - impact: 1 > 3"]);
    expect(parts(of({}), of({ minutes: { min: 1, max: 9 } }))).toEqual(["rest  rule - minutes.max: 2 > 9"]);
  });

  it("tell words in each language, where they stand", () => {
    expect(parts(real, withText(["fr", "questions", "data.open", "levels", "3"], "Autre chose."))).toEqual([
      expect.stringMatching(/^question data\.open words fr levels\.3: .+ > Autre chose\.$/),
    ]);
    expect(parts(real, withText(["en", "sections", "data", "title"], "Data!"))).toEqual([
      expect.stringMatching(/^section data words en title: .+ > Data!$/),
    ]);
    expect(parts(real, withText(["en", "title"], "Another title"))).toEqual([
      expect.stringMatching(/^rest {2}words en title: .+ > Another title$/),
    ]);
    const lever = real.levers[0]?.id ?? "";
    expect(parts(real, withText(["fr", "levers", lever, "effect"], "Plus."))).toEqual([
      expect.stringMatching(`lever ${lever} words fr effect: .+ > Plus\\.`),
    ]);
    expect(parts(real, withText(["fr", "questions", "data.open", "why"], undefined))).toEqual([
      expect.stringMatching(/^question data\.open words fr why: .+ > -$/),
    ]);
    expect(compareDefinitions(withText(["fr", "locale"], "xx"), real)).toEqual([]);
  });

  it("have a difference wherever a text is another one, and none where it is not", () => {
    const paths = (value: unknown, way: readonly string[]): readonly (readonly string[])[] =>
      typeof value === "string"
        ? [way]
        : Object.entries(Object(value)).flatMap(([name, part]) => paths(part, [...way, name]));
    const texts = paths(real.definition.texts, []).filter(
      (way) => !["$schema", "locale"].includes(way[1] ?? ""),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), (way) => {
        const changed = withText(way, "Autrement dit");
        expect(compareDefinitions(real, changed).flatMap((item) => item.parts)).toHaveLength(1);
        expect(compareDefinitions(changed, real)).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});
