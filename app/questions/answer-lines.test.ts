import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW, notApplicable } from "../../tests/builders/answers.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { answerLines } from "./answer-lines.ts";

const words = wordsOf("fr");

function aSheet(question: object, rest: Partial<QuestionSheet> = {}): QuestionSheet {
  return { question, levels: [], options: [], fields: [], ...rest } as unknown as QuestionSheet;
}
function aField(field: object, rest: Partial<FieldSheet> = {}): FieldSheet {
  return { field, label: "Champ", options: [], fields: [], ...rest } as unknown as FieldSheet;
}
const options = [
  { id: "a", label: "Ancien" },
  { id: "b", label: "Neuf" },
];

describe("an answer in words", () => {
  it("is nothing for a question without answer, and says what is not known or not applicable", () => {
    const sheet = aSheet({ type: "ladder" });
    expect(answerLines(sheet, { state: "unanswered" }, words)).toEqual([]);
    expect(answerLines(sheet, DONT_KNOW, words)).toEqual([{ label: null, text: "Je ne sais pas" }]);
    expect(answerLines(sheet, notApplicable("Pas d’eau"), words)[0]?.text).toBe(
      "Non concerné\u202f: Pas d’eau",
    );
  });

  it("U3: names a step, a share, and ticked options", () => {
    const ladder = aSheet({ type: "ladder" }, { levels: [{ id: "2", label: "Partout" }] });
    expect(answerLines(ladder, answered(2), words)[0]?.text).toBe("Palier 2 – Partout");
    expect(answerLines(aSheet({ type: "percent" }), answered(12.5), words)[0]?.text).toBe(
      words.percent(0.125, { decimals: 1 }),
    );
    const multi = aSheet({ type: "multi" }, { options });
    expect(answerLines(multi, answered(["a", "b"]), words)[0]?.text).toBe("Ancien et Neuf");
    expect(answerLines(multi, answered([]), words)[0]?.text).toBe("Aucune de ces propositions");
  });

  it("counts the answers that were given, and leaves the others out", () => {
    const likert = aSheet(
      {
        type: "likert",
        options: [
          { id: "a", level: 0 },
          { id: "b", level: 4 },
        ],
      },
      { options },
    );
    expect(answerLines(likert, answered([4, 4, "dk"]), words)).toEqual([
      { label: "Neuf", text: "2" },
      { label: "Je ne sais pas", text: "1" },
    ]);
  });

  it("puts a rank before each priority, and the words of “other” in its place", () => {
    const ranking = aSheet({ type: "ranking", other: { option: "b", max: 10 } }, { options });
    expect(answerLines(ranking, answered({ ranked: ["b", "a"], other: "Le vélo" }), words)).toEqual([
      { label: "Rang 1", text: "Le vélo" },
      { label: "Rang 2", text: "Ancien" },
    ]);
  });

  it("writes fields as people do: units, months, follow-ups, rows", () => {
    const fields = [
      aField({ id: "cost", type: "number" }, { label: "Coût", unit: "k€" }),
      aField({ id: "start", type: "month" }, { label: "Début" }),
      aField({ id: "model", type: "choice" }, { label: "Modèle", options }),
      aField(
        { id: "rows", type: "list" },
        { label: "Lignes", fields: [aField({ id: "who", type: "text" }, { label: "Qui" })] },
      ),
    ];
    const value = {
      cost: 1200,
      start: "2026-03",
      model: { choice: "a", more: 4 },
      rows: [{ who: "Lille" }, { who: "Lyon" }],
    };
    expect(answerLines(aSheet({ type: "group" }, { fields }), answered(value), words)).toEqual([
      { label: "Coût", text: "1\u202f200\u00a0k€" },
      { label: "Début", text: "mars 2026" },
      { label: "Modèle", text: "Ancien (4)" },
      { label: "Lignes", text: "Qui\u202f: Lille / Qui\u202f: Lyon" },
    ]);
  });

  it("calls an entry by its title, then says the rest", () => {
    const fields = [
      aField({ id: "name", type: "text" }),
      aField({ id: "stage", type: "choice" }, { label: "Étape", options }),
    ];
    const list = aSheet({ type: "list", title: "name" }, { fields });
    expect(answerLines(list, answered([{ id: "e1", name: "Guichet", stage: "b" }]), words)).toEqual([
      { label: "Guichet", text: "Étape\u202f: Neuf" },
    ]);
  });

  it("D02: never shows the id of an entry: neither of one that was removed, nor of one without a name", () => {
    const entries = { source: { kind: "entries", question: "list" } };
    const offered = [{ id: "e-1", label: "Portail" }];
    const fields = [
      aField({ id: "one", type: "choice", options: entries }, { label: "Un", options: offered }),
      aField({ id: "several", type: "choices", options: entries }, { label: "Projets", options: offered }),
      aField({ id: "own", type: "choices", options: ["a"] }, { label: "Autres", options }),
    ];
    const group = answered({ one: "e-2", several: ["e-1", "e-2"], own: ["gone"] });
    expect(answerLines(aSheet({ type: "group" }, { fields }), group, words)).toEqual([
      { label: "Un", text: "entrée retirée de la liste" },
      { label: "Projets", text: "Portail et entrée retirée de la liste" },
      { label: "Autres", text: "gone" },
    ]);
    const list = aSheet({ type: "list", title: "name" }, { fields: [] });
    expect(answerLines(list, answered([{ id: "e-3" }]), words)[0]?.label).toBe("Sans nom (1)");
  });
});
