import { isInRoom } from "../domain/workshops/workshop-state.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { AskedOnBoard } from "./asked-on-board.tsx";
import type { Board, BoardQuestion } from "./board.view.ts";
import type { RoomLink } from "./follow-board.ts";
import { LeverTally } from "./lever-tally.tsx";
import { LinkLine } from "./link-line.tsx";
import { LookAgain } from "./look-again.tsx";
import { ReasonsList } from "./reasons-list.tsx";
import { RoomDecision } from "./room-decision.tsx";
import { RoundFigure } from "./round-figure.tsx";
import { leversBetween } from "./scene-of.ts";
import styles from "./screen.module.css";
import type { JoinSquareView, ScreenView } from "./screen.view.ts";
import { SquareCode } from "./square-code.tsx";
import { TimerLine } from "./timer-line.tsx";
import { useFreshView } from "./use-fresh-view.ts";

export interface ScreenPageProps extends ScreenView {
  /** Seconds; null where it stands still until it is asked for again. */
  readonly refreshes: number | null;
  /** Null while nobody may come in. */
  readonly square: JoinSquareView | null;
}

/** On the wall, read from three metres: what everybody may see, and nothing else. */
export function ScreenPage(made: ScreenPageProps) {
  const { view, board, link } = useFreshView(made);
  // How to come in is known with the page alone, and changes at a step.
  const { now, code, square } = view;
  const { question } = board;
  const levers = leversBetween(board);
  return (
    <div className={styles["board"]}>
      <Head board={board} now={now} />
      <div className="flow">
        {levers !== null ? (
          <OnWall {...levers} />
        ) : question === null || board.state === "paused" ? (
          <Waiting board={board} code={code} square={square} />
        ) : (
          <Asked board={board} question={question} />
        )}
      </div>
      <Foot board={board} code={code} refreshes={made.refreshes} link={link} />
    </div>
  );
}

/** What the room picked; while it picks, that it does. */
function OnWall(levers: NonNullable<Board["levers"]>) {
  const { t } = useWords();
  return levers.state === "open" ? <h1>{t("board.levers.picking")}</h1> : <LeverTally {...levers} />;
}

function Head({ board, now }: Pick<ScreenView, "board" | "now">) {
  return (
    <header className={styles["head"]}>
      <p>
        <strong>
          <TypedText text={board.title} />
        </strong>{" "}
        <span className="muted">{board.body.name}</span>
      </p>
      {board.body.demonstration === null ? null : <p>{board.body.demonstration}</p>}
      <TimerLine endsAt={board.timerEndsAt} now={now} />
    </header>
  );
}

/** How to come in, as large as the wall allows. */
function Waiting({ board, code, square }: Pick<ScreenPageProps, "board" | "code" | "square">) {
  const { t } = useWords();
  if (code === null || square === null)
    return <h1>{t(board.state === "draft" ? "workshops.screen.prepared" : "workshops.screen.over")}</h1>;
  const { host, pathname } = new URL(square.address);
  return (
    <div className={styles["join"]}>
      <div className="flow">
        <h1>{t(headingOf(board.state))}</h1>
        <p className={styles["address"]}>{host + pathname}</p>
        <p>{t("workshops.screen.code")}</p>
        <p className={styles["code"]}>{code.spaced}</p>
        {board.isLocked ? <p>{t("workshops.screen.locked")}</p> : null}
        <p>{t("workshops.screen.here", { count: board.here })}</p>
        {board.state === "running" ? <p>{t("workshops.screen.waiting")}</p> : null}
      </div>
      <SquareCode square={square} />
    </div>
  );
}

function headingOf(state: Board["state"]): MessageKey {
  if (state === "prevote") return "workshops.screen.prevote";
  return state === "paused" ? "workshops.screen.paused" : "workshops.screen.join";
}

function Asked({ board, question }: { readonly board: Board; readonly question: BoardQuestion }) {
  const isRevealed =
    question.rounds.length > 0 && question.phase !== "voting" && question.phase !== "reading";
  return (
    <>
      <AskedOnBoard total={board.total} question={question} heading="h1" withLevels={!isRevealed} />
      <Voted question={question} />
      {isRevealed ? <Revealed board={board} question={question} /> : null}
    </>
  );
}

function Revealed({ board, question }: { readonly board: Board; readonly question: BoardQuestion }) {
  const hasWords = question.decision !== null || question.reasons.length > 0;
  return (
    <div className={styles["revealed"]}>
      <RoundFigure threshold={board.threshold} question={question} />
      {hasWords ? (
        <div className="flow">
          <RoomDecision decision={question.decision} />
          <ReasonsList reasons={question.reasons} />
        </div>
      ) : null}
    </div>
  );
}

function Voted({ question: { phase, voted } }: { readonly question: BoardQuestion }) {
  const { t, number } = useWords();
  if (phase === "reading") return <p>{t("workshops.screen.reading")}</p>;
  if (voted === null) return null;
  const { count, expected, onPaper } = voted;
  return (
    <>
      <p className={styles["voted"]}>
        {t("board.voted", { count, voted: number(count), expected: number(expected) })}
        {onPaper === 0 ? null : <> – {t("board.voted.paper", { count: onPaper })}</>}
      </p>
      <p>{t("workshops.screen.voting")}</p>
    </>
  );
}

interface FootProps extends Pick<ScreenPageProps, "board" | "code" | "refreshes"> {
  readonly link: RoomLink;
}

/** Who comes late finds the code there; whoever leads, the way to look again without script. */
function Foot({ board, code, refreshes, link }: FootProps) {
  const { t } = useWords();
  const isSmall =
    code !== null && isInRoom(board.state) && (board.question !== null || leversBetween(board) !== null);
  return (
    <footer className={styles["foot"]}>
      {isSmall ? (
        <p>
          {t("workshops.screen.join")} <span className={styles["late"]}>{code.spaced}</span>
        </p>
      ) : null}
      <div className={styles["looks"]}>
        {link === "waiting" ? <LookAgain refreshes={refreshes} /> : null}
        {link === "lost" || link === "gone" ? <LinkLine link={link} /> : null}
      </div>
    </footer>
  );
}
