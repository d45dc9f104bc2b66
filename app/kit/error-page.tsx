import { useLocation } from "@remix-run/react";
import type { ErrorTopic } from "../i18n/error-topic.ts";
import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "./page-context.ts";
import { pathTo } from "./path-to.ts";

interface ErrorPageProps {
  readonly topic: ErrorTopic;
  /** Where signing in was to lead; undefined when it is not known. */
  readonly returnTo: string | undefined;
}

/** What happened and how to mend it. The request number is for faults of ours, the only ones that are logged. */
export function ErrorPage({ topic, returnTo }: ErrorPageProps) {
  const { t, locale } = useWords();
  const { requestId } = usePageContext();
  const asked = returnTo === undefined ? "" : `?${new URLSearchParams({ retour: returnTo })}`;
  return (
    <div className="flow">
      <h1>{t(`errors.${topic}.title`)}</h1>
      <p>{t(`errors.${topic}.what`)}</p>
      <p>{t(`errors.${topic}.mend`)}</p>
      {topic === "NOT_FOUND" && <OfTeam />}
      {topic === "INTERNAL" && requestId !== undefined && <p>{t("errors.requestId", { id: requestId })}</p>}
      {topic.startsWith("SSO_") && (
        <p>
          <a href={`${pathTo("sign-in", { locale })}${asked}`}>{t("errors.backToSignIn")}</a>
        </p>
      )}
      <p>
        <a href={pathTo("home", { locale })}>{t("errors.backHome")}</a>
      </p>
    </div>
  );
}

/** Below the address of any team, there or not: whoever comes by the link of a mail, or after their session ended. */
const BELOW_A_TEAM = /^\/(?:fr|en)\/t\//;

function OfTeam() {
  const { t, locale } = useWords();
  const { pathname, search } = useLocation();
  if (!BELOW_A_TEAM.test(pathname)) return null;
  const back = new URLSearchParams({ retour: pathname + search });
  return (
    <p>
      {t("errors.ofTeam")}{" "}
      <a href={`${pathTo("sign-in", { locale })}?${back}`}>{t("errors.ofTeam.signIn")}</a>
    </p>
  );
}
