import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { SummaryList } from "../kit/summary-list.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { Privacy } from "./entry-page.tsx";
import styles from "./seat.module.css";
import type { SeatView } from "./seat.view.ts";

/** What somebody who takes part has on their phone. */
export function SeatPage({ body, title, mode, seat }: SeatView) {
  const { t } = useWords();
  return (
    <div className="flow form-column">
      {body.demonstration === null ? null : <DemoBanner>{body.demonstration}</DemoBanner>}
      <p className="caption">
        <TypedText text={title} />
      </p>
      <h1>{t("seat.seat.waiting")}</h1>
      <p className="lead">{t("seat.seat.waiting.what")}</p>
      <p>
        <ButtonLink kind="secondary" href="?">
          {t("seat.seat.refresh")}
        </ButtonLink>
      </p>
      <SeatLines mode={mode} seat={seat} />
      <Privacy mode={mode} />
    </div>
  );
}

function SeatLines({ mode, seat: { name, role, code } }: Pick<SeatView, "mode" | "seat">) {
  const { t } = useWords();
  const key = mode === "named" ? "seat.seat.name" : "seat.seat.pseudonym";
  return (
    <>
      {name === "" ? null : (
        <SummaryList
          rows={[
            { id: "name", term: t(key), value: <TypedText text={name} /> },
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
