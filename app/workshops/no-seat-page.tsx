import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";

/** The same for a workshop that there is and for one that there is not. */
export function NoSeatPage() {
  const { t, locale } = useWords();
  return (
    <div className="flow form-column">
      <h1>{t("seat.seat.none.title")}</h1>
      <p className="lead">{t("seat.seat.none")}</p>
      <p>
        <ButtonLink href={pathTo("join", { locale })}>{t("seat.join.title")}</ButtonLink>
      </p>
    </div>
  );
}
