import { describe, expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { firmHyphens, withFirmHyphens } from "./firm-hyphens.ts";

describe("firmHyphens", () => {
  it.each<readonly [string, string]>([
    ["Copiez-la.", "Copiez-\u2060la."],
    ["Où en est-on ?", "Où en est-\u2060on ?"],
    ["Qui décide-t-elle d’entendre ?", "Qui décide-\u2060t-\u2060elle d’entendre ?"],
    ["A-t-il ? Y a-t-il ?", "A-\u2060t-\u2060il ? Y a-\u2060t-\u2060il ?"],
    ["Dites-le-moi", "Dites-\u2060le-\u2060moi"],
    ...[
      ...["je", "tu", "il", "ils", "elle", "elles", "on", "nous", "vous", "ce", "le", "les", "la", "lui"],
      ...["leur", "moi", "toi", "y", "en", "ci", "là"],
    ].map((pronoun) => [`Vois-${pronoun}.`, `Vois-\u2060${pronoun}.`] as const),
    ["DITES-LE", "DITES-\u2060LE"],
    ["celle-ci, celui-là", "celle-\u2060ci, celui-\u2060là"],
  ])("holds a verb and its pronoun together: %s", (text, held) => {
    expect(firmHyphens(text)).toBe(held);
    expect(firmHyphens(held)).toBe(held);
  });

  it.each([
    "Saint-Étienne",
    "auto-évaluation",
    "peut-être",
    "- il reste",
    "10-20",
    "sous-ensemble",
    "2-la",
    "rez-de-lac",
    "x-t-shirt",
  ])("leaves %s alone", (text) => {
    expect(firmHyphens(text)).toBe(text);
  });
});

describe("withFirmHyphens", () => {
  const { fr, en } = modelOf("metropoles-numeriques").definition.texts;

  it("holds every text of a French questionnaire and changes nothing else", () => {
    if (fr === undefined) throw new Error("the questionnaire has no French texts");
    const held = withFirmHyphens(fr);
    expect(held.questions["ctx.crisis"]?.question).toContain("a-\u2060t-\u2060elle");
    expect(JSON.stringify(held).replaceAll("\u2060", "")).toBe(JSON.stringify(fr));
  });

  it("leaves an English one as it is", () => {
    if (en === undefined) throw new Error("the questionnaire has no English texts");
    expect(withFirmHyphens(en)).toBe(en);
  });
});
