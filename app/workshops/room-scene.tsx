import { type ReactNode, useEffect, useRef } from "react";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { AskedOnBoard } from "./asked-on-board.tsx";
import type { Board, BoardQuestion } from "./board.view.ts";
import type { RoomLink } from "./follow-board.ts";
import { ReasonsList } from "./reasons-list.tsx";
import { RoomDecision } from "./room-decision.tsx";
import { RoundFigure } from "./round-figure.tsx";
import { type Scene, sceneKey, sceneOf } from "./scene-of.ts";
import { UnrevealedRounds } from "./unrevealed-rounds.tsx";

const TITLES = {
  waiting: "seat.scene.waiting",
  paused: "seat.scene.paused",
  between: "seat.scene.between",
  prevote: "seat.scene.prevote",
  over: "seat.scene.over",
  cancelled: "seat.scene.cancelled",
} as const satisfies Partial<Record<Scene["kind"], MessageKey>>;

interface RoomSceneProps {
  readonly board: Board;
  readonly link: RoomLink;
  readonly refreshes: boolean;
  /** Of who sits there or looks on, while a question is voted on. */
  readonly voting: (question: BoardQuestion) => ReactNode;
  /** Under a revealed question, of who sits there. */
  readonly revealed?: ((question: BoardQuestion) => ReactNode) | undefined;
  /** Under what was voted, of who sits there. */
  readonly beneath?: ReactNode;
  /** Where no question is talked about. */
  readonly between?: ReactNode;
}

/** A room as it goes on, on a page of one’s own. */
export function RoomScene({ board, link, refreshes, voting, revealed, beneath, between }: RoomSceneProps) {
  const { t, locale } = useWords();
  const scene = sceneOf(board);
  const said = useSceneChange(board);
  return (
    <div className="flow form-column">
      {board.body.demonstration === null ? null : <DemoBanner>{board.body.demonstration}</DemoBanner>}
      <p className="caption">
        <TypedText text={board.title} />
      </p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {"question" in scene ? (
        <Asked {...{ board, scene, voting, revealed, beneath }} />
      ) : (
        <>
          <h1>{t(TITLES[scene.kind])}</h1>
          <p className="lead">{t(`seat.scene.${scene.kind}.what`)}</p>
          {between}
          {scene.kind === "over" && board.hasMinutes ? (
            <p>
              <a href={pathTo("minutes", { locale, workshop: board.publicId })}>
                {t("seat.scene.over.minutes")}
              </a>
            </p>
          ) : null}
        </>
      )}
      <Look link={link} refreshes={refreshes} isOver={scene.kind === "over" || scene.kind === "cancelled"} />
    </div>
  );
}

type AskedProps = Pick<RoomSceneProps, "board" | "voting" | "revealed" | "beneath"> & {
  readonly scene: Extract<Scene, { readonly question: BoardQuestion }>;
};

function Asked({ board, scene: { kind, question }, voting, revealed, beneath }: AskedProps) {
  const { t } = useWords();
  if (kind === "voting") return voting(question);
  const isRead = kind === "reading" && question.rounds.length === 0;
  return (
    <>
      <AskedOnBoard total={board.total} question={question} heading="h1" withLevels={isRead} />
      {kind === "reading" ? <p className="lead">{t("seat.scene.reading.what")}</p> : null}
      {kind === "postponed" ? (
        <Notification tone="info">
          <p>{t("seat.scene.postponed.what")}</p>
        </Notification>
      ) : null}
      <RoomDecision decision={question.decision} />
      {revealed?.(question)}
      {question.rounds.length === 0 ? null : <RoundFigure threshold={board.threshold} question={question} />}
      {beneath}
      <UnrevealedRounds unrevealed={question.unrevealed} />
      <ReasonsList reasons={question.reasons} />
    </>
  );
}

/** How the page goes on: by itself, by the hand of who reads, or for now not at all. */
function Look({ link, refreshes, isOver }: Pick<RoomSceneProps, "link" | "refreshes"> & { isOver: boolean }) {
  const { t } = useWords();
  if (isOver) return null;
  if (link === "live" || link === "asking") return <p className="small muted">{t("seat.look.live")}</p>;
  if (link === "lost")
    return (
      <p className="small" role="status">
        {t("seat.look.lost")}
      </p>
    );
  return (
    <p className="small no-print">
      <a href="?">{t("seat.seat.refresh")}</a>{" "}
      {refreshes ? <a href="?">{t("seat.look.stop")}</a> : <a href="?suivre">{t("seat.look.follow")}</a>}
    </p>
  );
}

/** What is said of a change; where nobody types, the title of what is new takes the focus. */
function useSceneChange(board: Board): string {
  const { t } = useWords();
  const key = sceneKey(board);
  const seen = useRef(key);
  const scene = sceneOf(board);
  const hasChanged = seen.current !== key;
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    const { activeElement } = document;
    if (activeElement?.matches("input, textarea, select") === true) return;
    const title = document.querySelector<HTMLElement>("main h1");
    title?.setAttribute("tabindex", "-1");
    title?.focus();
  }, [key]);
  const said = useRef("");
  if (hasChanged)
    said.current =
      "question" in scene
        ? t(`seat.said.${scene.kind}`, { place: scene.question.place })
        : t(TITLES[scene.kind]);
  return said.current;
}
