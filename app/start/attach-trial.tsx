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
    <Details summary={t("start.attach.title")}>
      <form method="post" action={action} className="flow">
        <p>{t("start.attach.text")}</p>
        {isSignedIn ? null : <p>{t("start.attach.invited")}</p>}
        <p>
          <Button kind="secondary">{t(isSignedIn ? "start.attach.submit" : "start.attach.signIn")}</Button>
        </p>
      </form>
    </Details>
  );
}
