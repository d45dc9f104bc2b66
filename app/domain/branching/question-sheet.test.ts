import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Question } from "../questions/question.schema.ts";
import type { Texts } from "../survey/texts.schema.ts";
import { type Asked, questionSheet } from "./question-sheet.ts";

const competence = { in: ["water", { var: "held" }] } as const;
const ladder = anIndicator({
  id: "network",
  ask: ["dsi", "elu"],
  notApplicable: { if: { "!": { in: [...competence.in] } } },
});
const projects: Question = {
  id: "projects",
  type: "list",
  ask: [],
  min: 0,
  max: 3,
  title: "name",
  fields: [
    { id: "name", type: "text", max: 80 },
    { id: "where", type: "choices", options: { source: { kind: "communes" } } },
    { id: "consent", type: "choices", options: { source: { kind: "siblings" } } },
  ],
};
const brake: Question = {
  id: "brake",
  type: "group",
  ask: [],
  fields: { set: "brakes" },
  options: { tags: ["old", "new"] },
};
const model = aSurvey({
  fieldSets: {
    brakes: [
      { id: "intensity", type: "level", levels: 2 },
      { id: "tags", type: "choices", options: { source: { kind: "question" } } },
      { id: "project", type: "choice", options: { source: { kind: "entries", question: "projects" } } },
      { id: "cost", type: "number", unit: "keur" },
    ],
  },
  sections: [aDimension("one", [ladder, projects, brake])],
});
const texts = {
  roles: { dsi: { label: "Systèmes d’information", description: "" } },
  units: { keur: "k€" },
  fieldSets: {
    brakes: {
      intensity: { label: "Intensité", levels: { "0": "Absent", "1": "Présent" } },
      cost: { label: "Coût" },
    },
  },
  questions: {
    network: { short: "Réseau", question: "Quel réseau ?", levels: { "0": "Aucun", "1": "Un" } },
    projects: { short: "Projets", question: "Quels projets ?", fields: { name: { label: "Nom" } } },
    brake: { short: "Frein", question: "Quel frein ?", fieldOptions: { tags: { old: "Ancien" } } },
  },
} as unknown as Texts;
const asked: Asked = { model, texts, answers: {}, communes: [{ id: "59350", label: "Lille" }] };

describe("questionSheet", () => {
  it("gives the words of each level, and the roles best placed, an unknown one by its id", () => {
    const sheet = questionSheet(asked, ladder);
    expect(sheet.levels).toEqual([
      { id: "0", label: "Aucun" },
      { id: "1", label: "Un" },
    ]);
    expect(sheet.roles).toEqual(["Systèmes d’information", "elu"]);
    expect(sheet.dontKnow).toBe(true);
  });

  it("offers “not applicable” while the condition holds, and never on a question without one", () => {
    const holding = { ...asked, answers: { held: answered(["water"]) } };
    expect(questionSheet(asked, ladder).notApplicable).toBe("allowed");
    expect(questionSheet(holding, ladder).notApplicable).toBe("not-now");
    expect(questionSheet(asked, projects).notApplicable).toBe("never");
  });

  it("finds options wherever they come from", () => {
    const [name, where, consent] = questionSheet(asked, projects).fields;
    expect(name?.options).toEqual([]);
    expect(where?.options).toEqual([{ id: "59350", label: "Lille" }]);
    expect(consent?.options).toEqual([
      { id: "name", label: "Nom" },
      { id: "where", label: "where" },
    ]);
  });

  it("words a shared field set, and lets its question give the options", () => {
    const entries = answered([{ id: "e1", name: "Guichet" }]);
    const [intensity, tags, project, cost] = questionSheet(
      { ...asked, answers: { projects: entries } },
      brake,
    ).fields;
    expect(intensity).toMatchObject({
      label: "Intensité",
      options: [
        { id: "0", label: "Absent" },
        { id: "1", label: "Présent" },
      ],
    });
    expect(tags?.options).toEqual([
      { id: "old", label: "Ancien" },
      { id: "new", label: "new" },
    ]);
    expect(project?.options).toEqual([{ id: "e1", label: "Guichet" }]);
    expect(cost?.unit).toBe("k€");
  });
});
