import type { Words } from "../i18n/words.ts";

/** "édition 2026"; "essai" for what was started without a team, whose key says nothing to a reader: it comes as null. */
export function editionText(name: string | null, { t }: Words): string {
  return name === null ? t("kit.trial") : t("kit.edition", { edition: name });
}
