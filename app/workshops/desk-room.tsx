import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./desk.module.css";
import type { DeskSeat, DeskView } from "./desk.view.ts";

/** The code, who is here, and who is waited for. */
export function DeskRoom({ board, code, seats }: Pick<DeskView, "board" | "code" | "seats">) {
  const { t } = useWords();
  // A code that nobody may come in by is not shown: it is said why.
  if (code === null) return board.state === "prevote" ? <p>{t("workshops.desk.prevoteOver")}</p> : null;
  return (
    <section className="flow" aria-labelledby="room">
      <h2 id="room">{t("workshops.desk.room")}</h2>
      <p>
        {t("workshops.screen.code")} <span className={`code ${styles["code"]}`}>{code}</span>
      </p>
      <p>
        {t("workshops.screen.here", { count: board.here })}
        {board.isLocked ? <> – {t("workshops.desk.locked")}</> : null}
      </p>
      {isInRoom(board.state) && seats.length > 0 ? (
        <ul className={styles["seats"]}>
          {seats.map((seat) => (
            <Seat key={seat.id} {...seat} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Seat(seat: DeskSeat) {
  const { id, name, role } = seat;
  return (
    <li>
      <span>
        <TypedText text={name} />
        {role === null ? null : <span className="muted"> {role}</span>}
        <Marks {...seat} />
      </span>
      <form method="post" className="actions">
        <input type="hidden" name="seat" value={id} />
        {seat.isRemoved || seat.isAway ? null : <Waiting {...seat} />}
        <Coming {...seat} />
      </form>
    </li>
  );
}

function Marks({ hasVoted, hasReturned, isRemoved, isAway }: DeskSeat) {
  const { t } = useWords();
  const marks = [
    ...(hasVoted === null ? [] : [t(hasVoted ? "workshops.desk.hasVoted" : "workshops.desk.hasNot")]),
    ...(isRemoved ? [t("workshops.desk.isRemoved")] : []),
    ...(isAway ? [t("workshops.desk.isAway")] : []),
    ...(hasReturned ? [t("workshops.desk.hasReturned")] : []),
  ];
  return marks.map((mark) => (
    <span key={mark} className="muted">
      {" "}
      – {mark}
    </span>
  ));
}

/** Out of the room, back into it, and back to it where device and code are lost. */
function Coming({ name, isRemoved, isAway }: DeskSeat) {
  const { t } = useWords();
  const removing = isRemoved
    ? {
        intent: "let-back",
        label: t("workshops.desk.letBack"),
        this: t("workshops.desk.letBackThis", { name }),
      }
    : { intent: "remove", label: t("workshops.desk.remove"), this: t("workshops.desk.removeThis", { name }) };
  return (
    <>
      {isAway ? null : (
        <Button kind="link" name="intent" value={removing.intent} aria-label={removing.this}>
          {removing.label}
        </Button>
      )}
      <Button
        kind="link"
        name="intent"
        value="way-back"
        aria-label={t("workshops.desk.wayBackThis", { name })}
      >
        {t("workshops.desk.wayBack")}
      </Button>
    </>
  );
}

/** For whom a vote is missing, where that is known. */
function Waiting({ name, isWaited, hasVoted }: DeskSeat) {
  const { t } = useWords();
  if (!isWaited)
    return (
      <Button kind="link" name="intent" value="wait" aria-label={t("workshops.desk.waitFor", { name })}>
        {t("workshops.desk.wait")}
      </Button>
    );
  if (hasVoted !== false) return null;
  return (
    <Button kind="link" name="intent" value="no-wait" aria-label={t("workshops.desk.noWaitFor", { name })}>
      {t("workshops.desk.noWait")}
    </Button>
  );
}
