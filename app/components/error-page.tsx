import type { ErrorTopic } from "../i18n/error-topic.ts";
import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "./page-context.ts";

/** What happened and how to mend it. The request number is for faults of ours, the only ones that are logged. */
export function ErrorPage({ topic }: { readonly topic: ErrorTopic }) {
  const { t, locale } = useWords();
  const { requestId } = usePageContext();
  return (
    <>
      <h1>{t(`errors.${topic}.title`)}</h1>
      <p>{t(`errors.${topic}.what`)}</p>
      <p>{t(`errors.${topic}.mend`)}</p>
      {topic === "INTERNAL" && requestId !== undefined && <p>{t("errors.requestId", { id: requestId })}</p>}
      {topic.startsWith("SSO_") && (
        <p>
          <a href={`/${locale}/connexion`}>{t("errors.backToSignIn")}</a>
        </p>
      )}
      <p>
        <a href={`/${locale}/`}>{t("errors.backHome")}</a>
      </p>
    </>
  );
}
