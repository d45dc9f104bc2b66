import type { Words } from "../i18n/words.ts";

/** Trials are named by a key that says nothing to a reader. */
const TRIAL = /^essai-/;

/** "édition 2026"; "essai" for what was started without a team. */
export function editionText(edition: string, { t }: Words): string {
  return TRIAL.test(edition) ? t("kit.trial") : t("kit.edition", { edition });
}
