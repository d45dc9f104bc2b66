import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { Words } from "../i18n/words.ts";

/** Who did it, to be read after "by": a name, or what stands for one. */
export function byText({ key, name, isErased }: HistoryWho, { t }: Pick<Words, "t">): string {
  switch (key) {
    case "link":
      return t("kit.by.link");
    case "program":
      return t("kit.by.program");
    case "official":
      return t("kit.by.official");
    case "moderation":
      return t("kit.by.moderation");
    default:
      return isErased ? t("kit.by.erased") : (name ?? t("kit.by.member"));
  }
}
