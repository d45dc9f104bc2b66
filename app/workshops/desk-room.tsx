import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./desk.module.css";
import type { DeskSeat, DeskView } from "./desk.view.ts";

/** The code, who is here, and who is waited for. */
export function DeskRoom({ board, code, seats }: Pick<DeskView, "board" | "code" | "seats">) {
  const { t } = useWords();
  if (code === null) return null;
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
  const { t } = useWords();
  const { id, name, role, hasVoted } = seat;
  return (
    <li>
      <span>
        <TypedText text={name} />
        {role === null ? null : <span className="muted"> {role}</span>}
        {hasVoted === null ? null : (
          <span className="muted">
            {" "}
            – {t(hasVoted ? "workshops.desk.hasVoted" : "workshops.desk.hasNot")}
          </span>
        )}
      </span>
      <form method="post" className="actions">
        <input type="hidden" name="seat" value={id} />
        <Waiting {...seat} />
        <Button
          kind="link"
          name="intent"
          value="remove"
          aria-label={t("workshops.desk.removeThis", { name })}
        >
          {t("workshops.desk.remove")}
        </Button>
      </form>
    </li>
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
