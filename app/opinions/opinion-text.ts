import type { OpinionAnswer } from "../domain/opinions/opinion.ts";
import type { Words } from "../i18n/words.ts";

export function opinionText(answer: OpinionAnswer, { t }: Words): string {
  switch (answer) {
    case "dk":
      return t("questions.dontKnow");
    case "na":
      return t("questions.notApplicable");
    default:
      return t("questions.level", { level: answer });
  }
}
