import { useWords } from "../i18n/words-context.ts";
import { resultsPath, roadmapPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { PageTop } from "../kit/page-top.tsx";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import styles from "./roadmap.module.css";
import type { RoadmapPageProps } from "./roadmap.view.ts";
import { RoadmapFiles } from "./roadmap-files.tsx";
import { RoadmapTable } from "./roadmap-table.tsx";

/** What a body does next, by whom and for when, how far each lever is, and what has to come first. */
export function RoadmapPage(page: RoadmapPageProps) {
  const words = useWords();
  const { t, date } = words;
  const { origin = "" } = usePageContext();
  const { address, body, editionName, levers } = page;
  return (
    <div className="flow" data-wide-sheet>
      <PrintHeader
        territory={body.name}
        edition={editionName ?? t("kit.trial")}
        status={t("roadmap.plan.printed", { date: date(page.day) })}
      />
      <PageTop body={body} back={{ href: resultsPath(address), text: t("roadmap.back") }} />
      <p className="caption">{editionName === null ? body.name : `${body.name} · ${editionName}`}</p>
      <h1>{t("roadmap.plan.heading")}</h1>
      {page.isSaved ? (
        <div className="no-print">
          <Notification tone="success" role="status">
            <p>{t("roadmap.plan.saved")}</p>
          </Notification>
        </div>
      ) : null}
      {levers.length === 0 ? <NothingYet {...page} /> : <Plan {...page} />}
      {levers.length === 0 ? null : <RoadmapFiles address={address} />}
      <PrintFooter url={origin + roadmapPath(address)} />
    </div>
  );
}

function NothingYet({ address, mayChange }: RoadmapPageProps) {
  const { t } = useWords();
  return (
    <>
      <p className="lead">{t("roadmap.plan.empty")}</p>
      <p className="no-print">
        <ButtonLink href={leversOf(address)}>
          {t(mayChange ? "roadmap.plan.choose" : "roadmap.plan.look")}
        </ButtonLink>
      </p>
    </>
  );
}

function Plan(page: RoadmapPageProps) {
  const { t } = useWords();
  const { levers, counts } = page;
  const overdue = levers.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <p className="lead">{t("roadmap.plan.lead")}</p>
      <dl className={styles["counts"]}>
        {counts.map(({ status, count }) => (
          <div key={status}>
            <dt>{t(`kit.leverStatus.${status}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {page.mayChange ? (
        <p className="no-print">
          <ButtonLink href={leversOf(page.address)}>{t("roadmap.plan.more")}</ButtonLink>
        </p>
      ) : null}
      {overdue === 0 ? null : (
        <Notification tone="warning">
          <p>{t("roadmap.plan.overdue", { count: overdue })}</p>
        </Notification>
      )}
      <RoadmapTable {...page} />
    </>
  );
}

function leversOf(address: RoadmapPageProps["address"]): string {
  return `${resultsPath(address)}#leviers`;
}
