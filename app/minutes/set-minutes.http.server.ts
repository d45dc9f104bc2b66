// Minutes as PDF, to be filed or sent around. The same minutes, in the same language, are the same bytes: they carry the hash of what
// they say.
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { setPaper } from "../press/press.http.server.ts";
import type { MinutesView } from "./minutes.view.ts";
import { minutesDocument } from "./minutes-document.ts";

const TEMPLATE = join(import.meta.dirname, "minutes.typ");

/** Null where too many papers are being made. */
export function setMinutes(view: MinutesView, locale: Locale): Promise<Buffer | null> {
  const { t, date } = wordsOf(locale);
  const { title, draft, demonstration, facts, parts } = minutesDocument(view, wordsOf(locale));
  const told = { title, facts, parts };
  const notice = [draft, demonstration].filter((one) => one !== null).join(" ");
  return setPaper({
    template: TEMPLATE,
    at: view.sharedAt ?? view.day,
    data: {
      ...told,
      ...{ language: locale, author: t("kit.brand"), page: t("minutes.pdf.page") },
      running: [view.body.name, date(view.day), t("minutes.heading")].join(" · "),
      notice: notice === "" ? null : notice,
      foot: t("minutes.pdf.foot", { hash: hash("sha256", JSON.stringify(told)) }),
      reasons: t("minutes.reasons"),
    },
  });
}
