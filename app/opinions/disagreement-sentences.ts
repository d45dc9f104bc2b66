import type { Disagreement } from "../domain/opinions/disagreement.ts";
import type { Words } from "../i18n/words.ts";

/** Each reason why a question is in disagreement. */
export function disagreementSentences({ spread, gap }: Disagreement, { t }: Words): readonly string[] {
  return [
    ...(spread === null ? [] : [t("opinions.disagreement.spread", { ...spread })]),
    ...(gap === null ? [] : [t("opinions.disagreement.gap", { ...gap })]),
  ];
}
