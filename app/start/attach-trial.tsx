import type { Body } from "../domain/directory/body.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";

interface AttachTrialProps {
  /** The page where it is handed over. */
  readonly action: string;
  readonly isSignedIn: boolean;
  /** Whose team it could be handed over to; null where that is said elsewhere. */
  readonly body: Pick<Body, "slug" | "siren" | "demonstration"> | null;
  /** What its page is for: neither folded nor in second place. */
  readonly isMain?: true;
}

/** For who holds a trial: how it becomes the work of a team, or is kept in an account. */
export function AttachTrial({ action, isSignedIn, body, isMain }: AttachTrialProps) {
  const { t, locale } = useWords();
  const mayAsk = body !== null && body.siren !== null && !body.demonstration;
  const ways = (
    <>
      <p>{t("start.attach.text")}</p>
      <Actions>
        <ButtonLink kind={isMain ? "primary" : "secondary"} href={action}>
          {t(isSignedIn ? "start.attach.choose" : "start.attach.signIn")}
        </ButtonLink>
        {isSignedIn || !mayAsk ? null : (
          <a href={pathTo("access-request", { locale, slug: body.slug })}>{t("team.access.body.title")}</a>
        )}
      </Actions>
    </>
  );
  return isMain ? ways : <Details summary={t("start.attach.title")}>{ways}</Details>;
}
