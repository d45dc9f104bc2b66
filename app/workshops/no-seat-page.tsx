import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";

interface NoSeatPageProps {
  /** Of who had a seat there; null for everybody else, whether there is such a workshop or not. */
  readonly presence: "left" | "removed" | null;
}

/** The same for a workshop that there is and for one that there is not, but to who sat there. */
export function NoSeatPage({ presence }: NoSeatPageProps) {
  const { t, locale } = useWords();
  if (presence === "left") return <LeftSeat />;
  return (
    <div className="flow form-column">
      <h1>{t(presence === "removed" ? "seat.removed.title" : "seat.seat.none.title")}</h1>
      <p className="lead">{t(presence === "removed" ? "seat.removed" : "seat.seat.none")}</p>
      <p>
        <ButtonLink href={pathTo("join", { locale })}>{t("seat.join.title")}</ButtonLink>
      </p>
    </div>
  );
}

/** By its button: a page that is merely looked at sits nobody down. */
function LeftSeat() {
  const { t } = useWords();
  return (
    <div className="flow form-column">
      <h1>{t("seat.left.title")}</h1>
      <p className="lead">{t("seat.left")}</p>
      <form method="post" aria-label={t("seat.return.submit")}>
        <Button name="intent" value="come-back">
          {t("seat.return.submit")}
        </Button>
      </form>
    </div>
  );
}
