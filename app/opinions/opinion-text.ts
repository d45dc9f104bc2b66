import type { OpinionAnswer } from "../domain/opinions/opinion.ts";
import type { Words } from "../i18n/words.ts";

export function opinionText(answer: OpinionAnswer, { t }: Words): string {
  switch (answer) {
    case "dk":
      return t("answering.dontKnow");
    case "na":
      return t("answering.notApplicable");
    default:
      return t("answering.level", { level: answer });
  }
}
