import type { Words } from "../i18n/words.ts";

interface Filled {
  readonly total: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: readonly unknown[];
  readonly toConfirm: readonly unknown[];
}

/** "4 réponses sur 6, 1 « je ne sais pas », 1 sans réponse": what there is none of is left out. */
export function completenessWords(filled: Filled, { t }: Words): string {
  const { answered, total, dontKnow, notApplicable } = filled;
  const [unanswered, toConfirm] = [filled.unanswered.length, filled.toConfirm.length];
  return [
    t("finalisation.complete.answered", { count: answered, total }),
    dontKnow > 0 && t("finalisation.complete.dontKnow", { count: dontKnow }),
    notApplicable > 0 && t("finalisation.complete.notApplicable", { count: notApplicable }),
    unanswered > 0 && t("finalisation.complete.unanswered", { count: unanswered }),
    toConfirm > 0 && t("finalisation.complete.toConfirm", { count: toConfirm }),
  ]
    .filter((part) => part !== false)
    .join(", ");
}
