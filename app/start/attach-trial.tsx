import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";

interface AttachTrialProps {
  /** Where the form is sent. */
  readonly action: string;
  readonly isSignedIn: boolean;
}

/** For a trial opened by its secret link: the way to keep it in an account instead. */
export function AttachTrial({ action, isSignedIn }: AttachTrialProps) {
  const { t } = useWords();
  return (
    <Details summary={t("people.attach.title")}>
      <form method="post" action={action} className="flow">
        <p>{t("people.attach.text")}</p>
        {isSignedIn ? null : <p>{t("people.attach.invited")}</p>}
        <p>
          <Button kind="secondary">{t(isSignedIn ? "people.attach.submit" : "people.attach.signIn")}</Button>
        </p>
      </form>
    </Details>
  );
}
