import { MyTasks } from "../assignments/my-tasks.tsx";
import { TaskNotice } from "../assignments/task-notice.tsx";
import { canAnswer, canRead } from "../domain/people/permissions.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { PublicationLine } from "../publication/publication-line.tsx";
import { RoadmapLine } from "../roadmap/roadmap-line.tsx";
import { CommuneAssessments } from "./commune-assessments.tsx";
import type { DashboardView, TeamAssessment } from "./dashboard.view.ts";
import type { StartProblem } from "./start-problem.ts";
import { StartTeamForm } from "./start-team-form.tsx";
import { TrialsOfLead } from "./trials-of-lead.tsx";

export interface DashboardPageProps extends DashboardView {
  readonly notice: string | null;
  readonly problem?: StartProblem | undefined;
}

/** Home of a team: its assessments, and the way to start one. */
export function DashboardPage(page: DashboardPageProps) {
  const { t, locale } = useWords();
  const { body, role, seesTeam, surveys, problem } = page;
  return (
    <div className="flow">
      {problem === undefined ? null : (
        <ErrorSummary
          title={t("dashboard.body.start.problem.title")}
          errors={[{ href: "#edition-0", text: t(`dashboard.body.start.problem.${problem.reason}`) }]}
        />
      )}
      {body.demonstration ? <DemoBanner>{t("kit.fictional")}</DemoBanner> : null}
      <TaskNotice name={page.notice} />
      <h1>{body.name}</h1>
      <p className="lead">{t("dashboard.body.role", { role: t(`team.roles.${role}`) })}</p>
      <GoOn {...page} />
      <MyTasks tasks={page.tasks} back={pathTo("body", { locale, slug: body.slug })} />
      {canRead(role) ? (
        <Assessments {...page} />
      ) : (
        <CommuneAssessments slug={body.slug} assessments={page.ofCommune} />
      )}
      <TrialsOfLead {...page} />
      {surveys.length === 0 ? null : <StartTeamForm {...page} problem={problem} />}
      {seesTeam ? (
        <Actions>
          <a href={pathTo("team", { locale, slug: body.slug })}>{t("dashboard.body.team")}</a>
        </Actions>
      ) : null}
    </div>
  );
}

/** To the newest assessment while it is being answered; nothing where something else comes first. */
function GoOn({ body, role, assessments: [newest], tasks, editions, problem }: DashboardPageProps) {
  const { t, locale } = useWords();
  const isOpen = newest !== undefined && (newest.newest === null || newest.newest.isReopened);
  const isFirst = tasks.length === 0 && editions.length === 0 && problem === undefined;
  if (!isOpen || !isFirst || !canAnswer(role)) return null;
  const { edition, editionName } = newest;
  return (
    <p>
      <ButtonLink href={pathTo("hub", { locale, slug: body.slug, edition })}>
        {t("dashboard.body.goOn", { edition: editionName })}
      </ButtonLink>
    </p>
  );
}

function Assessments({ body, assessments, surveys }: DashboardView) {
  const words = useWords();
  const { t, locale, date } = words;
  if (assessments.length === 0) {
    return (
      <p>
        {t(surveys.length === 0 ? "dashboard.body.assessments.none" : "dashboard.body.assessments.noneLead")}
      </p>
    );
  }
  return (
    <StackedTable
      caption={t("dashboard.body.assessments.title")}
      columns={[
        { id: "edition", label: t("dashboard.body.assessments.edition") },
        { id: "survey", label: t("dashboard.body.assessments.survey"), isLong: true },
        { id: "started", label: t("dashboard.body.assessments.started") },
        { id: "answered", label: t("dashboard.body.assessments.answered") },
        { id: "status", label: t("dashboard.body.assessments.status"), isLong: true },
      ]}
      rows={assessments.map(
        ({
          edition,
          editionName,
          survey,
          language,
          startedAt,
          answered,
          total,
          newest,
          publication,
          roadmap,
        }) => ({
          id: edition,
          cells: [
            <a key="edition" href={pathTo("hub", { locale, slug: body.slug, edition })}>
              {editionName}
            </a>,
            <TypedText key="survey" text={survey} of={language} />,
            date(startedAt),
            t("dashboard.body.assessments.progress", { answered, total }),
            <div key="status">
              <p>{statusWords(newest, words)}</p>
              <PublicationLine
                address={{ locale, slug: body.slug, edition }}
                status={publication}
                hasLink={true}
                of={editionName}
              />
              <RoadmapLine address={{ locale, slug: body.slug, edition }} of={editionName} counts={roadmap} />
            </div>,
          ],
        }),
      )}
    />
  );
}

function statusWords(newest: TeamAssessment["newest"], { t, date }: Words): string {
  if (newest === null) return t("finalisation.status.open");
  const { version, at, isReopened } = newest;
  return isReopened
    ? t("finalisation.status.openAgain", { version })
    : t("finalisation.status.finalised", { date: date(at), version });
}
