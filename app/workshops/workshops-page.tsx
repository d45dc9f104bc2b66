import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { type AssessmentAddress, hubPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { WorkshopLine, WorkshopsView } from "./preparation.view.ts";

export interface WorkshopsPageProps extends WorkshopsView {
  readonly address: AssessmentAddress;
}

/** The workshops of an assessment, the newest first, and the way to a new one. */
export function WorkshopsPage({ body, workshops, isFinalised, address }: WorkshopsPageProps) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <p className="caption">{body.name}</p>
      <h1>{t("workshops.list.heading")}</h1>
      <p className="lead">{t("workshops.list.lead")}</p>
      {isFinalised ? (
        <p>{t("workshops.list.finalised")}</p>
      ) : (
        <p>
          <ButtonLink href={pathTo("new-workshop", address)}>{t("workshops.list.new")}</ButtonLink>
        </p>
      )}
      {workshops.length === 0 ? <p>{t("workshops.list.none")}</p> : <Lines workshops={workshops} />}
      <ul>
        <li>
          <a href={pathTo("lead-workshop", { locale })}>{t("workshops.toGuide")}</a>
        </li>
        <li>
          <a href={pathTo("missions", { locale })}>{t("workshops.missions.link")}</a>
        </li>
      </ul>
    </div>
  );
}

function Lines({ workshops }: Pick<WorkshopsView, "workshops">) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("workshops.list.caption")}
      columns={[
        { id: "title", label: t("workshops.list.workshop"), isTyped: true },
        { id: "day", label: t("workshops.list.day") },
        { id: "state", label: t("workshops.list.state") },
        { id: "questions", label: t("workshops.list.questions") },
        { id: "do", label: t("workshops.list.do"), isLong: true },
      ]}
      rows={workshops.map((workshop) => ({
        id: workshop.publicId,
        cells: [
          <TypedText key="title" text={workshop.title} />,
          dayWords(workshop.day, words),
          t(`workshops.state.${workshop.state}`),
          t("workshops.list.progress", { settled: workshop.settled, total: workshop.total }),
          <Ways key="do" {...workshop} />,
        ],
      }))}
    />
  );
}

/** "18 mars 2027", or that there is none. */
export function dayWords(
  day: string | null,
  { t, date }: Pick<ReturnType<typeof useWords>, "t" | "date">,
): string {
  return day === null ? t("workshops.list.noDay") : date(new Date(`${day}T12:00:00Z`));
}

function Ways({ publicId: workshop, state, title }: WorkshopLine) {
  const { t, locale } = useWords();
  return (
    <Actions>
      {state === "draft" ? (
        <a href={pathTo("prepare-workshop", { locale, workshop })}>
          {t("workshops.list.prepare")} <span className="visually-hidden">{title}</span>
        </a>
      ) : null}
      <a href={pathTo("desk", { locale, workshop })}>
        {t("workshops.list.desk")} <span className="visually-hidden">{title}</span>
      </a>
    </Actions>
  );
}
