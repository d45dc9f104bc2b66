// What a person calls the control that a name stands for, whatever part of the form it is in.
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { Words } from "../i18n/words.ts";
import { nameLabel } from "./name-label.ts";

const NUMBERED = /^(?:evidence\.(?<row>\d+)\.(?<part>title|url|date)|rank\.(?<rank>\d+))$/;
const COUNT = /^count\.(?<level>.+)$/;

/** "2. Thème", "Adresse du lien 1 (https)"; null where the question itself says enough. */
export function fieldCalled(sheet: QuestionSheet, name: string, { t }: Words): string | null {
  switch (name) {
    case "publicText":
    case "workingNote":
    case "reason":
      return t(`questions.${name}`);
    case "confidence":
      return t("questions.confidence.legend");
  }
  const { row, part, rank } = NUMBERED.exec(name)?.groups ?? {};
  if (rank !== undefined) return t("questions.rank", { rank });
  if (part === "title" || part === "url" || part === "date")
    return t(`questions.evidence.${part}`, { number: Number(row) + 1 });
  const level = COUNT.exec(name)?.groups?.["level"];
  return level === undefined ? nameLabel(sheet, name) : countLabel(sheet, level, t);
}

function countLabel({ question, options }: QuestionSheet, level: string, t: Words["t"]): string | null {
  if (level === "dk") return t("questions.dontKnow");
  if (question.type !== "likert") return null;
  const id = question.options.find((option) => String(option.level) === level)?.id;
  return options.find((option) => option.id === id)?.label ?? null;
}
