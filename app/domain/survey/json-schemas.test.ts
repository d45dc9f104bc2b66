import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.ts";

const written = jsonSchemas();

it("makes one schema for each kind of file, of the draft that every editor knows", () => {
  const files = ["survey", "levers", "texts", "example", "migration"].map((name) => `${name}.schema.json`);
  expect(Object.keys(written)).toEqual(files);
  for (const content of Object.values(written)) {
    expect(JSON.parse(content)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
    expect(content.endsWith("}\n")).toBe(true);
  }
});

it.each([
  ["survey", "Questionnaire", "survey.json of a questionnaire folder."],
  ["levers", "Levers", "levers.json of a questionnaire folder."],
  ["texts", "Texts", "texts.<locale>.json of a questionnaire folder."],
  ["example", "Example", "examples/*.json of a questionnaire folder."],
  ["migration", "Migration", "migrations/*.json of a questionnaire folder."],
])("says of %s what it is", (name, title, description) => {
  expect(JSON.parse(written[`${name}.schema.json`] ?? "")).toMatchObject({ title, description });
});

it("names the words of a field once", () => {
  const { definitions } = JSON.parse(written["texts.schema.json"] ?? "");
  expect(Object.keys(definitions)).toEqual(expect.arrayContaining(["SimpleFieldText", "FieldText"]));
});

describe("what editors show while an author writes", () => {
  it.each(Object.entries(written))("is never without words: %s", (_name, content) => {
    expect(content).not.toMatch(/"(?:title|description)": "\s*"/);
  });

  it.each([
    [
      "survey",
      ["The first one is the default.", "Who the questionnaire is for.", "Time to answer, in minutes."],
    ],
    [
      "survey",
      ["that the dimension measures", "strictly above the mean", "several may apply", "in the order shown"],
    ],
    [
      "survey",
      [
        "bounds but no score",
        "to which the gate applies",
        "lag this far behind",
        "Lowest score of the level",
      ],
    ],
    [
      "levers",
      [
        "Expert judgement",
        "Role that would carry it",
        "highest level that calls for it",
        "Levers to do first",
      ],
    ],
    ["levers", ["Brakes the lever helps with"]],
    [
      "texts",
      ["Two sentences for the page", "For whom it is made", "Names of the lanes", "Name in lists and tables"],
    ],
    [
      "texts",
      [
        "What would prove the answer",
        "whose source is `question`",
        "named with a verb",
        "its name is then a link",
      ],
    ],
    ["texts", ["Label of the follow-up field"]],
    [
      "example",
      ["What the example shows", "left out is unanswered", "Intensity of each brake", "Target level"],
    ],
    ["example", ["not to be proposed any more", "How each scored question stands", "and the blind spots"]],
    ["example", ["Only what is written is compared", "As the answer is stored"]],
    [
      "migration",
      ["null where the option has no successor", "Changes of options of this field", "The field is gone"],
    ],
    [
      "migration",
      ["The id stays", "for choices, boxes and rankings", "by their path", "shown as to be confirmed"],
    ],
    ["migration", ["The question is gone", "who read the preview", "each question that changes"]],
  ])("explains in %s: %j", (name, words) => {
    const content = written[`${name}.schema.json`] ?? "";
    expect(words.filter((some) => !content.toLowerCase().includes(some.toLowerCase()))).toEqual([]);
  });
});
