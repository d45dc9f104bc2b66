import type { Words } from "../i18n/words.ts";
import type { JournalLine } from "./journal.view.ts";

/** What was done, in words. */
export function journalText({ kind, content }: JournalLine, { t }: Words): string {
  const number = (name: string) => Number(content[name] ?? 0);
  switch (kind) {
    case "edition-opened":
      return t("editions.act.edition-opened", { count: number("bodies") });
    case "edition-closed":
      return t("editions.act.edition-closed", { finalised: number("finalised"), drafts: number("drafts") });
    case "cohort-imported":
      return t("editions.act.cohort-imported", { count: number("bodies") });
    case "role-given":
    case "role-taken":
      return t(`editions.act.${kind}`, { role: roleText(content["role"], t) });
    case "edition-created":
    case "edition-changed":
    case "cohort-left":
      return t(`editions.act.${kind}`);
  }
}

function roleText(role: string | number | null | undefined, t: Words["t"]): string {
  return role === "administrator" || role === "investigator" ? t(`editions.role.${role}`) : `${role ?? ""}`;
}
