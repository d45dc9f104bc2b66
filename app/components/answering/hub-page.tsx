import type { Body } from "../../domain/directory/body.ts";
import type { ResultSummary } from "../../domain/results/summarise-result.ts";
import type { SurveyModel } from "../../domain/survey/survey-model.ts";
import type { Texts } from "../../domain/survey/texts.schema.ts";
import { useWords } from "../../i18n/words-context.ts";
import {
  type AssessmentAddress,
  checkPath,
  printPath,
  questionPath,
  resultsPath,
} from "../assessment-paths.ts";
import { ButtonLink } from "../button.tsx";
import { DemoBanner } from "../demo-banner.tsx";
import { openingSentence } from "../results/opening-sentence.ts";
import { TaskList } from "../task-list.tsx";
import styles from "./hub-page.module.css";
import { type HubSection, hubTask } from "./hub-task.tsx";
import { Notice } from "./notice.tsx";

export interface HubPageProps {
  readonly address: AssessmentAddress;
  readonly body: Body;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly sections: readonly HubSection[];
  readonly next: { readonly sectionId: string; readonly questionId: string } | null;
  readonly summary: ResultSummary;
  readonly notice: string | null;
}

/** Where everyone starts, and comes back to. */
export function HubPage(page: HubPageProps) {
  const { t } = useWords();
  const { address, body, texts } = page;
  return (
    <div className="flow">
      {body.demonstration && <DemoBanner>{texts.sentences.demonstration}</DemoBanner>}
      <Notice name={page.notice} />
      <p className="caption">{t("overview.hub.caption", { edition: address.edition })}</p>
      <h1>{body.name}</h1>
      <HubProgress {...page} />
      <div className={styles["columns"]}>
        <div className="flow">
          <Sections {...page} />
        </div>
        <ResultSoFar {...page} />
      </div>
    </div>
  );
}

function HubProgress({ address, sections, next }: HubPageProps) {
  const { t } = useWords();
  const finished = sections.filter(({ status }) => status === "done").length;
  const review = sections.filter(({ status }) => status === "review").length;
  const isNew = sections.every(({ status }) => status === "todo");
  return (
    <>
      <p className="lead">
        {t("overview.hub.progress", { count: finished, finished, total: sections.length })}
        {review > 0 && ` ${t("overview.hub.review", { count: review })}`}
      </p>
      <p>{next === null ? t("overview.hub.allAnswered") : t("overview.hub.anyOrder")}</p>
      <div className="actions">
        {next !== null && (
          <ButtonLink href={questionPath(address, next.sectionId, next.questionId)}>
            {t(isNew ? "overview.hub.start" : "overview.hub.continue")}
          </ButtonLink>
        )}
        <a href={checkPath(address)}>{t("overview.hub.check")}</a>
        <a href={printPath(address)}>{t("overview.hub.print")}</a>
      </div>
    </>
  );
}

/** Scored sections first: the others explain them. */
function Sections({ address, sections }: HubPageProps) {
  const words = useWords();
  const scored = sections.filter(({ kind }) => kind === "dimension");
  const others = sections.filter(({ kind }) => kind !== "dimension");
  return (
    <>
      <h2>{words.t("overview.hub.dimensions")}</h2>
      <TaskList tasks={scored.map((section, place) => hubTask({ address, section, place }, words))} />
      {others.length > 0 && (
        <>
          <h2>{words.t("overview.hub.around")}</h2>
          <p>{words.t("overview.hub.aroundHint")}</p>
          <TaskList tasks={others.map((section) => hubTask({ address, section, place: null }, words))} />
        </>
      )}
    </>
  );
}

function ResultSoFar({ address, body, model, texts, summary }: HubPageProps) {
  const words = useWords();
  const { answered, total, unanswered } = summary.completeness;
  return (
    <section className="flow">
      <h2>{words.t("overview.hub.result")}</h2>
      {unanswered > 0 && <p className="muted">{texts.sentences.provisional}</p>}
      <p className="lead">{openingSentence({ body, model, texts, summary }, words)}</p>
      <p>{words.t("overview.hub.coverage", { answered, total })}</p>
      <ButtonLink kind="secondary" href={resultsPath(address)}>
        {words.t("overview.hub.results")}
      </ButtonLink>
    </section>
  );
}
