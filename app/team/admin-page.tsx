import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { AdminBody, AdminView } from "./admin.view.ts";

/** The métropoles that may take part, each with the way to invite its first person. */
export function AdminPage({ bodies, requests, mayInvite, lostMails }: AdminView) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <div className="flow">
      <h1>{t("team.admin.title")}</h1>
      <p className="lead">{t("team.admin.lead")}</p>
      <p>
        <a href={pathTo("editions", { locale })}>{t("team.admin.editions")}</a>
        {mayInvite ? (
          <>
            {" · "}
            <a href={pathTo("definitions", { locale })}>{t("team.admin.definitions")}</a>
            {" · "}
            <a href={pathTo("journal", { locale })}>{t("team.admin.journal")}</a>
          </>
        ) : null}
      </p>
      {requests === null ? null : (
        <p>
          <a href={pathTo("access-queue", { locale })}>{t("team.access.queue.link", { count: requests })}</a>
        </p>
      )}
      {mayInvite ? (
        <p>
          <a href={pathTo("report-queue", { locale })}>{t("team.admin.reports")}</a>
        </p>
      ) : null}
      {lostMails === null ? null : (
        <p>
          <a href={pathTo("outgoing-mails", { locale })}>
            {lostMails === 0 ? t("team.admin.mails") : t("team.admin.mails.lost", { count: lostMails })}
          </a>
        </p>
      )}
      <StackedTable
        caption={t("team.admin.caption")}
        columns={[
          { id: "body", label: t("team.admin.column.body") },
          { id: "leads", label: t("team.admin.column.leads") },
          { id: "assessments", label: t("team.admin.column.assessments") },
          ...(mayInvite ? [{ id: "invite", label: t("team.admin.column.invite") }] : []),
        ]}
        rows={bodies.map((body) => ({
          id: body.slug,
          cells: [
            body.name,
            body.leads === 0 ? t("team.admin.empty") : t("team.admin.leads", { count: body.leads }),
            assessmentsText(body, words),
            mayInvite && body.leads === 0 ? <InviteLink key="invite" {...body} /> : null,
          ],
        }))}
      />
    </div>
  );
}

function assessmentsText({ assessments, finalised }: AdminBody, { t }: Words): string {
  const all = t("team.admin.assessments", { count: assessments });
  return finalised > 0 ? `${all}, ${t("team.admin.finalised", { count: finalised })}` : all;
}

function InviteLink({ slug, name }: AdminBody) {
  const { t, locale } = useWords();
  return (
    <a href={pathTo("team", { locale, slug })} aria-label={`${t("team.admin.invite")} – ${name}`}>
      {t("team.admin.invite")}
    </a>
  );
}
