import { Fragment } from "react";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import {
  attachPath,
  checkPath,
  disagreementsPath,
  finalisePath,
  historyPath,
  printPath,
  teamPath,
  versionPath,
} from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { editionText } from "../kit/edition-text.ts";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { markSentence } from "../kit/mark-sentence.ts";
import { Notice } from "../kit/notice.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TaskList } from "../kit/task-list.tsx";
import { PublicationLine } from "../publication/publication-line.tsx";
import { AttachTrial } from "../start/attach-trial.tsx";
import { LinkNotice } from "../start/link-notice.tsx";
import { TrialEnds } from "../start/trial-ends.tsx";
import { type GroupKind, hubGroups } from "./hub-groups.ts";
import styles from "./hub-page.module.css";
import type { HubPageProps } from "./hub-page-props.ts";
import { HubResume } from "./hub-resume.tsx";
import { hubTask } from "./hub-task.tsx";
import { RadarSoFar } from "./radar-so-far.tsx";
import { ResultSoFar } from "./result-so-far.tsx";

/** Where everyone starts, and comes back to. */
export function HubPage(page: HubPageProps) {
  const words = useWords();
  const { t } = words;
  const { address, body, texts } = page;
  const isNew = page.sections.every(({ status }) => status === "todo");
  return (
    <div className="flow">
      {body.demonstration && <DemoBanner>{texts.sentences.demonstration}</DemoBanner>}
      {page.attach === null && <BackLink href={teamPath(address)}>{t("answering.hub.team")}</BackLink>}
      <Notice name={page.notice} />
      <div className={styles["head"]}>
        <div className="flow">
          <div>
            <p className="caption">
              {t("answering.hub.caption", {
                edition: editionText(page.editionName, words),
                survey: texts.title,
              })}
            </p>
            <h1>{body.name}</h1>
          </div>
          <FinalisedBanner address={address} mark={page.finalised} mayReopen={page.mayFinalise} />
          <HubResume {...page} />
          <Publication {...page} />
        </div>
        <RadarSoFar model={page.model} texts={texts} scores={page.summary.scores} />
      </div>
      {page.hasLinkToKeep && <LinkNotice address={address} />}
      <HubProgress {...page} />
      <div className={styles["columns"]}>
        <div className="flow">
          <Sections {...page} />
        </div>
        <div className="flow">
          <ResultSoFar {...page} />
          <Versions {...page} />
        </div>
      </div>
      {page.attach !== null && isNew ? <TrialEnds /> : null}
      {page.attach === null ? null : (
        <AttachTrial action={attachPath(address)} isSignedIn={page.attach.isSignedIn} body={body} />
      )}
    </div>
  );
}

/** Below the main act, which for a lead of a finalised assessment leads there. */
function Publication({ address, publication, finalised, mayFinalise }: HubPageProps) {
  if (publication === null) return null;
  return (
    <PublicationLine address={address} status={publication} hasLink={finalised === null || !mayFinalise} />
  );
}

function HubProgress(page: HubPageProps) {
  const { sections, finalised } = page;
  const { t } = useWords();
  const finished = sections.filter(({ status }) => status === "done").length;
  const review = sections.filter(({ status }) => status === "review").length;
  return (
    <>
      {finalised === null && (
        <p>
          {t("answering.hub.progress", { count: finished, finished, total: sections.length })}
          {review > 0 && ` ${t("answering.hub.review", { count: review })}`} {t("answering.hub.anyOrder")}
        </p>
      )}
      <OtherPages {...page} />
    </>
  );
}

function OtherPages({
  address,
  mayAnswer,
  mayFinalise,
  mayRunWorkshops,
  finalised,
  attach,
  disputed,
}: HubPageProps) {
  const { t } = useWords();
  return (
    <Actions>
      <a href={checkPath(address)}>{t(mayAnswer ? "answering.hub.check" : "answering.hub.read")}</a>
      <a href={printPath(address)}>{t("answering.hub.print")}</a>
      <a href={historyPath(address)}>{t("history.heading")}</a>
      {disputed === null ? null : (
        <a href={disagreementsPath(address)}>
          {disputed === 0 ? t("opinions.agenda.linkNone") : t("opinions.agenda.link", { count: disputed })}
        </a>
      )}
      {mayRunWorkshops ? <a href={pathTo("workshops", address)}>{t("answering.hub.workshops")}</a> : null}
      {(mayFinalise || attach !== null) && finalised === null && (
        <a href={finalisePath(address)}>{t("finalisation.hub.finalise")}</a>
      )}
    </Actions>
  );
}

/** In the order of the way through the questionnaire. */
function Sections({ address, sections, mayAnswer, mayAssign, finalised }: HubPageProps) {
  const words = useWords();
  const page = { address, mayAnswer, mayAssign, isFinalised: finalised !== null };
  return hubGroups(sections).map(({ kind, sections: own }) => (
    <Fragment key={own[0]?.section.id}>
      <GroupHeading kind={kind} />
      <TaskList tasks={own.map((placed) => hubTask({ ...page, ...placed }, words))} />
    </Fragment>
  ));
}

function GroupHeading({ kind }: { readonly kind: GroupKind }) {
  const { t } = useWords();
  switch (kind) {
    case "dimensions":
      return <h2>{t("answering.hub.dimensions")}</h2>;
    case "around":
      return (
        <>
          <h2>{t("answering.hub.around")}</h2>
          <p>{t("answering.hub.aroundHint")}</p>
        </>
      );
  }
}

/** Those before the one that stands, which the banner tells of; nothing without any. */
function Versions({ address, versions, finalised }: HubPageProps) {
  const words = useWords();
  const earlier = versions.filter(({ version }) => version !== finalised?.version);
  if (earlier.length === 0) return null;
  return (
    <section className="flow">
      <h2>{words.t("finalisation.hub.versions")}</h2>
      <ul>
        {earlier.map((mark) => (
          <li key={mark.version}>
            <a href={versionPath(address, mark.version)}>
              {words.t("finalisation.versions.read", { version: mark.version })}
            </a>
            <br />
            {markSentence(mark, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
