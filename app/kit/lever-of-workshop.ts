import type { LeverOfWorkshop } from "../domain/history/lever-content.ts";
import type { Words } from "../i18n/words.ts";
import { dayWords } from "./day-words.ts";

/** By which workshop a lever came on the roadmap: its day, how many picked, and how many of them this one. */
export function leverOfWorkshop({ day, voters, picks }: LeverOfWorkshop, words: Words): string {
  const { t, number } = words;
  return t("kit.leverOfWorkshop", {
    ...{ date: dayWords(day, words), voters: number(voters), picks: number(picks) },
  });
}
