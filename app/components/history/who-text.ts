import type { HistoryWho } from "../../domain/history/history-line.types.ts";
import type { Words } from "../../i18n/words.ts";

export function whoText({ key, name }: HistoryWho, { t }: Words): string {
  switch (key) {
    case "link":
      return t("history.who.link");
    case "program":
      return t("history.who.program");
    default:
      return name ?? t("history.who.member");
  }
}
