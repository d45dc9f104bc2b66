import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";

interface OtherReaderPageProps {
  /** Address of the account that is signed in. */
  readonly signedInAs: string | null;
  /** Of the invitation, to come back to. */
  readonly path: string;
  /** The inviter was just told. */
  readonly isTold: boolean;
}

/** An invitation in a browser that is signed in as somebody else than who was invited: who that is, it does not say. */
export function OtherReaderPage({ signedInAs, path, isTold }: OtherReaderPageProps) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      {isTold ? (
        <Notification tone="info" role="status">
          <p>{t("team.invitation.other.told")}</p>
        </Notification>
      ) : null}
      <h1>{t("team.invitation.title")}</h1>
      <p className="lead">{t("team.invitation.other", { email: signedInAs ?? "" })}</p>
      <p>{t("team.invitation.other.own")}</p>
      <form method="post" action={pathTo("sign-out", { locale })}>
        <Button name="retour" value={path}>
          {t("team.invitation.other.signOut")}
        </Button>
      </form>
      {isTold ? null : (
        <form method="post" className="flow">
          <p>{t("team.invitation.other.mistake")}</p>
          <p>
            <Button kind="secondary" name="intent" value="tell">
              {t("team.invitation.other.tell")}
            </Button>
          </p>
        </form>
      )}
    </div>
  );
}
