import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { Words } from "../i18n/words.ts";

export function whoText({ key, name, isErased }: HistoryWho, { t }: Words): string {
  switch (key) {
    case "link":
      return t("kit.who.link");
    case "program":
      return t("kit.who.program");
    case "official":
      return t("kit.who.official");
    case "moderation":
      return t("kit.who.moderation");
    default:
      return isErased ? t("kit.who.erased") : (name ?? t("kit.who.member"));
  }
}
