import { useWords } from "../i18n/words-context.ts";

export function ErasedPage() {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("account.erased.title")}</h1>
      <p>{t("account.erased.text")}</p>
      <p>
        <a href={`/${locale}/donnees-personnelles`}>{t("account.data.privacy")}</a>
      </p>
    </div>
  );
}
