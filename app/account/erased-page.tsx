import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";

export function ErasedPage() {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("account.erased.title")}</h1>
      <p>{t("account.erased.text")}</p>
      <p>
        <a href={pathTo("privacy", { locale })}>{t("account.data.privacy")}</a>
      </p>
    </div>
  );
}
