import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./seat.module.css";
import type { SeatLine } from "./seat.view.ts";

/** Who sits there, and what brings them back from another device. */
export function SeatLines({ mode, seat }: { readonly mode: WorkshopMode; readonly seat: SeatLine }) {
  const { t } = useWords();
  const { name, role, code } = seat;
  const term = t(mode === "named" ? "seat.seat.name" : "seat.seat.pseudonym");
  return (
    <>
      {name === "" ? null : (
        <SummaryList
          rows={[
            { id: "name", term, value: <TypedText text={name} /> },
            ...(role === null ? [] : [{ id: "role", term: t("seat.seat.role"), value: role }]),
          ]}
        />
      )}
      {code === null ? null : (
        <p>
          {t("seat.seat.code")} <strong className={styles["seatCode"]}>{code}</strong>
          <br />
          <span className="small muted">{t("seat.seat.code.what")}</span>
        </p>
      )}
    </>
  );
}
