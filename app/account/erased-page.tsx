import { useWords } from "../i18n/words-context.ts";

export function ErasedPage() {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("people.erased.title")}</h1>
      <p>{t("people.erased.text")}</p>
      <p>
        <a href={`/${locale}/donnees-personnelles`}>{t("people.data.privacy")}</a>
      </p>
    </div>
  );
}
