import type { Words } from "../i18n/words.ts";
import { dayWords } from "../kit/day-words.ts";
import type { AssignedTo } from "./assigned-to.view.ts";

/** "attribuée à Camille (jusqu’au 20 novembre 2026) et Ada"; null when nobody is asked. */
export function assignedText(assigned: readonly AssignedTo[], words: Words): string | null {
  const { t, list } = words;
  const people = assigned.map(({ who, dueOn }) => {
    const name = who ?? t("assignments.hub.someone");
    return dueOn === null ? name : t("assignments.hub.until", { who: name, date: dayWords(dueOn, words) });
  });
  return people.length === 0 ? null : t("assignments.hub.to", { who: list([...new Set(people)]) });
}
