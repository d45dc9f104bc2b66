import { expect, it } from "vitest";
import { filesOf, modelOf } from "../../tests/builders/definition-files.ts";
import { textsSchema } from "../domain/survey/texts.schema.ts";
import { projectLines, projectName } from "./project-lines.ts";

const model = modelOf("metropoles-numeriques");
const texts = textsSchema.parse(filesOf("metropoles-numeriques").texts["fr"]);
const linesOf = (project: Parameters<typeof projectLines>[1]) => projectLines({ model, texts }, project);

it("tells a project in the order of the questionnaire, whatever the order of the document", () => {
  expect(linesOf({ advice: "Partez tôt", name: "Guichet", theme: "mobility", gone: "x" })).toEqual([
    "Thème – Mobilité",
    "Un conseil à une autre métropole – Partez tôt",
    "gone – x",
  ]);
});

it("tells a brake on a line of its own: which, how strong, how it ended, by what", () => {
  const brake = {
    ...{ lever: "lever.core-team", how: "Un accord", outcome: "overcome" },
    ...{ intensity: 3, brake: "brake.budget" },
  };
  expect(linesOf({ brakes: [brake, { brake: "brake.gone", intensity: 9 }] })).toEqual([
    `Freins rencontrés – Difficultés budgétaires · A réduit ou reporté au moins un projet · Levé · Un accord · ${texts.levers["lever.core-team"]?.title}`,
    "Freins rencontrés – brake.gone · 9",
  ]);
});

it("names a project where its team agreed to the name", () => {
  expect(projectName({ model }, { name: "Guichet" })).toBe("Guichet");
  expect(projectName({ model }, { theme: "mobility" })).toBeNull();
});
