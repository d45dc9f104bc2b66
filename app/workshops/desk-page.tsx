import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { Tag } from "../kit/tag.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { BehindNotice } from "./behind-notice.tsx";
import type { Board } from "./board.view.ts";
import styles from "./desk.module.css";
import type { DeskPageProps, DeskProps } from "./desk.view.ts";
import { DeskAgenda } from "./desk-agenda.tsx";
import { deskErrors } from "./desk-errors.ts";
import { DeskQuestionPart } from "./desk-question-part.tsx";
import { DeskRoom } from "./desk-room.tsx";
import { FirstStep, OtherSteps } from "./desk-step-forms.tsx";
import { DeskTimer } from "./desk-timer-form.tsx";
import type { RoomLink } from "./follow-board.ts";
import { LinkLine } from "./link-line.tsx";
import { LookAgain } from "./look-again.tsx";
import { PrevoteAgreed } from "./prevote-agreed.tsx";
import { StaleStep } from "./stale-step.tsx";
import { useDesk } from "./use-desk.ts";
import { WayBackNotice } from "./way-back-notice.tsx";

/** Where whoever leads stands: what the room is at, the one step that comes next, and everything else behind it. */
export function DeskPage(made: DeskProps) {
  const { t, locale } = useWords();
  const { page, link, isBehind, catchUp } = useDesk(made);
  const { board, address, sent } = page;
  return (
    <div className="flow">
      <PageTop
        body={board.body}
        back={{ href: pathTo("workshops", { ...address, locale }), text: t("workshops.list.heading") }}
      />
      <ErrorSummary
        title={t("workshops.errors.title", { count: deskErrors(sent, t).length })}
        errors={deskErrors(sent, t)}
      />
      <StaleStep sent={sent} />
      <WayBackNotice sent={sent} />
      <p className="caption">{board.body.name}</p>
      <h1>
        <TypedText text={board.title} />
      </h1>
      <Standing {...page} link={link} />
      <div className={styles["desk"]}>
        <div className="flow">
          {isBehind ? <BehindNotice onShow={catchUp} /> : null}
          <FirstStep {...page} />
          <PrevoteAgreed agreed={page.agreed} revision={board.revision} />
          <DeskQuestionPart key={board.revision} {...page} />
          <OtherSteps {...page} />
        </div>
        <div className={`flow ${styles["beside"]}`}>
          <DeskTimer {...page} />
          <DeskRoom {...page} />
          <DeskAgenda {...page} />
        </div>
      </div>
    </div>
  );
}

/** What was decided may be taken over and read from then on. */
const ENDED: readonly Board["state"][] = ["closed", "transferred"];

function Standing({ board, address, code, refreshes, link }: DeskPageProps & { readonly link: RoomLink }) {
  const { t, locale } = useWords();
  const workshop = board.publicId;
  return (
    <>
      <p>
        <Tag tone="info">{t(`workshops.state.${board.state}`)}</Tag> {t(`workshops.mode.${board.mode}`)},{" "}
        {t("workshops.rule", { threshold: board.threshold })}
      </p>
      <Actions>
        <a href={pathTo("screen", { locale, workshop })}>{t("workshops.desk.toScreen")}</a>
        <a href={pathTo("lever-round", { locale, workshop })}>{t("workshops.levers.link")}</a>
        {code === null ? null : (
          <a href={pathTo("paper", { locale, workshop })}>{t("workshops.paper.link")}</a>
        )}
        {ENDED.includes(board.state) ? (
          <>
            <a href={pathTo("transfer", { ...address, locale, workshop })}>
              {t("workshops.desk.toTransfer")}
            </a>
            <a href={pathTo("minutes", { locale, workshop })}>{t("workshops.toMinutes")}</a>
          </>
        ) : null}
        {link === "waiting" ? <LookAgain refreshes={refreshes} /> : null}
      </Actions>
      {refreshes === null || link !== "waiting" ? null : (
        <p className="small muted">{t("workshops.desk.refreshLoses")}</p>
      )}
      <LinkLine link={link} />
    </>
  );
}
