import type { Words } from "../i18n/words.ts";
import type { Present } from "./presence.view.ts";

const MOST_NAMES = 3;

/** "Claire Martin modifie cette section depuis 14:32."; empty when nobody else does. */
export function presenceText(
  present: readonly Pick<Present, "who" | "since">[],
  { t, time, list }: Words,
): string {
  const names = present.flatMap(({ who }) => who.name ?? []);
  const [first] = present;
  if (first === undefined) return "";
  if (present.length === 1)
    return first.who.name === null
      ? t("presence.someone")
      : t("presence.one", { who: first.who.name, time: time(new Date(first.since)) });
  const named = names.slice(0, MOST_NAMES);
  const others = present.length - named.length;
  const people = others === 0 ? named : [...named, t("presence.others", { count: others })];
  return t("presence.several", { people: list(people) });
}
