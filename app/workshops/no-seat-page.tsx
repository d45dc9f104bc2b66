import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";

/** The same for a workshop that there is and for one that there is not, but to who sat there. */
export function NoSeatPage({ wasRemoved }: { readonly wasRemoved: boolean }) {
  const { t, locale } = useWords();
  return (
    <div className="flow form-column">
      <h1>{t(wasRemoved ? "seat.removed.title" : "seat.seat.none.title")}</h1>
      <p className="lead">{t(wasRemoved ? "seat.removed" : "seat.seat.none")}</p>
      <p>
        <ButtonLink href={pathTo("join", { locale })}>{t("seat.join.title")}</ButtonLink>
      </p>
    </div>
  );
}
