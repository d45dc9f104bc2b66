import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { Words } from "../i18n/words.ts";

export function whoText({ key, name, isErased }: HistoryWho, { t }: Words): string {
  switch (key) {
    case "link":
      return t("history.who.link");
    case "program":
      return t("history.who.program");
    default:
      return isErased ? t("history.who.erased") : (name ?? t("history.who.member"));
  }
}
