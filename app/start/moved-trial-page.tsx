import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { hubPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { MovedTrialView } from "./moved-trial.view.ts";

/** In place of a trial whose link opens it no more. */
export function MovedTrialPage({ body, edition, goneTo }: MovedTrialView) {
  const { t, locale } = useWords();
  const { slug, name } = body;
  const back = new URLSearchParams({ retour: hubPath({ locale, slug, edition }) });
  return (
    <div className="flow">
      <div>
        <p className="caption">{name}</p>
        <h1>{t(goneTo === "team" ? "start.moved.team.title" : "start.moved.account.title")}</h1>
      </div>
      <p className="lead">{goneTo === "team" ? t("start.moved.team", { name }) : t("start.moved.account")}</p>
      <p>{t(goneTo === "team" ? "start.moved.team.next" : "start.moved.account.next")}</p>
      <Actions>
        <ButtonLink href={`${pathTo("sign-in", { locale })}?${back}`}>{t("start.moved.signIn")}</ButtonLink>
        {goneTo === "account" || body.demonstration ? null : (
          <a href={pathTo("access-request", { locale, slug })}>{t("team.access.title")}</a>
        )}
      </Actions>
    </div>
  );
}
