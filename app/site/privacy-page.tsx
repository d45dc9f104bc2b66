import { INVITATION_DAYS, WAITING_REQUEST_DAYS } from "../domain/people/retention.ts";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { SiteView } from "./site.view.ts";

const records = [
  "answers",
  "opinion",
  "history",
  "finalised",
  "files",
  "link",
  "account",
  "roles",
  "session",
  "kept",
  "signIn",
  "invitation",
  "access",
  "assigned",
  "workshop",
  "official",
  "consent",
  "decision",
  "moderation",
  "report",
  "mails",
] as const;
const rights = ["access", "erase", "correct", "object"] as const;

export function PrivacyPage({ site }: { readonly site: SiteView }) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("site.legal.privacy.title")}</h1>
      <p className="lead">{t("site.legal.privacy.lead")}</p>
      <p>{t("site.legal.privacy.who", { publisher: site.publisher ?? t("site.legal.notice.missing") })}</p>
      <h2>{t("site.legal.privacy.stored.title")}</h2>
      <Records />
      <p>{t("site.legal.privacy.daily")}</p>
      <p>{t("site.legal.privacy.names")}</p>
      <p>{t("site.legal.privacy.presence")}</p>
      <p>{t("site.legal.privacy.mail")}</p>
      <p>{t("site.legal.privacy.logs")}</p>
      <h2>{t("site.legal.privacy.cookies.title")}</h2>
      <p>{t("site.legal.privacy.cookies")}</p>
      <h2>{t("site.legal.privacy.rights.title")}</h2>
      <ul>
        {rights.map((one) => (
          <li key={one}>{t(`site.legal.privacy.rights.${one}`)}</li>
        ))}
      </ul>
      <p>
        <a href={pathTo("personal-data", { locale })}>{t("site.legal.privacy.rights.own")}</a>
      </p>
      <p>
        {site.email === null
          ? t("site.legal.privacy.rights.missing")
          : t("site.legal.privacy.rights.contact", { email: site.email })}
      </p>
    </div>
  );
}

function Records() {
  const { t } = useWords();
  return (
    <StackedTable
      caption={t("site.legal.privacy.stored.caption")}
      columns={[
        { id: "what", label: t("site.legal.privacy.column.what") },
        { id: "why", label: t("site.legal.privacy.column.why"), isLong: true },
        { id: "time", label: t("site.legal.privacy.column.time"), isLong: true },
      ]}
      rows={records.map((id) => ({
        id,
        cells: [
          t(`site.legal.privacy.${id}.what`),
          t(`site.legal.privacy.${id}.why`),
          t(`site.legal.privacy.${id}.time`, {
            count: INVITATION_DAYS,
            waiting: WAITING_REQUEST_DAYS,
          }),
        ],
      }))}
    />
  );
}
