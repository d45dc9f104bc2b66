import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { UnpublishedView } from "./public-page.view.ts";

/** Neutral: it does not say whether the body takes part, has begun or has declined. */
export function UnpublishedPage({ body }: UnpublishedView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{body.name}</h1>
      <p className="lead">{t("published.unpublished.lead")}</p>
      <p>{t("published.unpublished.means")}</p>
      <p>
        <a href={pathTo("method", { locale })}>{t("published.provenance.method")}</a>
      </p>
      <p>
        <a href={pathTo("home", { locale })}>{t("published.home")}</a>
      </p>
    </div>
  );
}
