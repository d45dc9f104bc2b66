// What a person calls the control that a name stands for, whatever part of the form it is in.
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { Words } from "../i18n/words.ts";
import { nameLabel } from "./name-label.ts";

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
  const [kind = "", place = "", part] = name.split(".");
  switch (kind) {
    case "rank":
      return t("questions.rank", { rank: place });
    case "count":
      return countLabel(sheet, place, t);
    case "evidence":
      return linkLabel(Number(place) + 1, part, t);
  }
  return nameLabel(sheet, name);
}

function linkLabel(number: number, part: string | undefined, t: Words["t"]): string | null {
  return part === "title" || part === "url" || part === "date"
    ? t(`questions.evidence.${part}`, { number })
    : null;
}

function countLabel({ question, options }: QuestionSheet, level: string, t: Words["t"]): string | null {
  if (level === "dk") return t("questions.dontKnow");
  if (question.type !== "likert") return null;
  const id = question.options.find((option) => String(option.level) === level)?.id;
  return options.find((option) => option.id === id)?.label ?? null;
}
