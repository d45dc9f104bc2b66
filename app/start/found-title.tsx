import { useWords } from "../i18n/words-context.ts";
import type { Found } from "./search.view.ts";

interface FoundTitleProps extends Pick<Found, "isNear" | "hasMore"> {
  readonly typed: string;
  /** Of real bodies. */
  readonly count: number;
}

/** How much was found, or that nothing was, before what may have been meant. */
export function FoundTitle({ typed: query, count, isNear, hasMore }: FoundTitleProps) {
  const { t } = useWords();
  if (count === 0 || isNear)
    return (
      <>
        <h2 id="found">{t("start.none.title", { query })}</h2>
        {count === 0 ? null : <h3>{t("start.near.title")}</h3>}
      </>
    );
  return (
    <h2 id="found">
      {hasMore ? t("start.results.first", { query }) : t("start.results.title", { count, query })}
    </h2>
  );
}
