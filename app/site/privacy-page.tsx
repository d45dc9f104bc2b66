import { INVITATION_DAYS } from "../domain/people/retention.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { Site } from "./site.ts";

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
  "signIn",
  "invitation",
  "assigned",
] as const;
const rights = ["access", "erase", "correct", "object"] as const;

export function PrivacyPage({ site }: { readonly site: Site }) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("legal.privacy.title")}</h1>
      <p className="lead">{t("legal.privacy.lead")}</p>
      <p>{t("legal.privacy.who", { publisher: site.publisher ?? t("legal.notice.missing") })}</p>
      <h2>{t("legal.privacy.stored.title")}</h2>
      <Records />
      <p>{t("legal.privacy.daily")}</p>
      <p>{t("legal.privacy.names")}</p>
      <p>{t("legal.privacy.presence")}</p>
      <p>{t("legal.privacy.mail")}</p>
      <p>{t("legal.privacy.logs")}</p>
      <h2>{t("legal.privacy.cookies.title")}</h2>
      <p>{t("legal.privacy.cookies")}</p>
      <h2>{t("legal.privacy.rights.title")}</h2>
      <ul>
        {rights.map((one) => (
          <li key={one}>{t(`legal.privacy.rights.${one}`)}</li>
        ))}
      </ul>
      <p>
        <a href={`/${locale}/compte/donnees`}>{t("legal.privacy.rights.own")}</a>
      </p>
      <p>
        {site.email === null
          ? t("legal.privacy.rights.missing")
          : t("legal.privacy.rights.contact", { email: site.email })}
      </p>
    </div>
  );
}

function Records() {
  const { t } = useWords();
  return (
    <StackedTable
      caption={t("legal.privacy.stored.caption")}
      columns={[
        { id: "what", label: t("legal.privacy.column.what") },
        { id: "why", label: t("legal.privacy.column.why"), isLong: true },
        { id: "time", label: t("legal.privacy.column.time"), isLong: true },
      ]}
      rows={records.map((id) => ({
        id,
        cells: [
          t(`legal.privacy.${id}.what`),
          t(`legal.privacy.${id}.why`),
          t(`legal.privacy.${id}.time`, { count: INVITATION_DAYS }),
        ],
      }))}
    />
  );
}
