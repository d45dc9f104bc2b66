import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button, ButtonLink } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { InvitationRefusal, InvitationView } from "./invitation.view.ts";

export type InvitationEnd = InvitationRefusal | "DECLINED";

const refusals = {
  NO_INVITATION: "team.invitation.none",
  INVITATION_CLOSED: "team.invitation.closed",
  INVITATION_EXPIRED: "team.invitation.expired",
  DECLINED: "team.invitation.declined",
} as const satisfies Readonly<Record<InvitationEnd, MessageKey>>;

/** In place of an invitation that cannot be answered, or was just declined. */
export function InvitationEndPage({ end }: { readonly end: InvitationEnd }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("team.invitation.title")}</h1>
      <p className="lead">{t(refusals[end])}</p>
    </div>
  );
}

interface InvitationPageProps extends InvitationView {
  /** Where an account signs in to come back here. */
  readonly signIn: string;
  /** A name that could not be used, as it was typed. */
  readonly refused: string | undefined;
}

export function InvitationPage(page: InvitationPageProps) {
  const { t, date } = useWords();
  const { invitation, body, commune, inviter, name, refused, reader, signIn } = page;
  const { role, accessUntil } = invitation;
  const error = refused === undefined ? undefined : t("team.invitation.badName");
  return (
    <div className="flow">
      <ErrorSummary
        title={t("team.errors.title")}
        errors={error === undefined ? [] : [{ href: "#nom", text: error }]}
      />
      <h1>{t("team.invitation.title")}</h1>
      <p className="lead">{t("team.invitation.sentBy", { inviter, body: body.name })}</p>
      <p>
        {t("team.invitation.role", {
          role: t(`team.roles.${role}`),
          what: t(`team.roles.${role}.what`),
        })}
      </p>
      {commune === null ? null : <p>{t("team.invitation.commune", { commune })}</p>}
      {accessUntil === null ? null : <p>{t("team.invitation.until", { date: date(accessUntil) })}</p>}
      <p>{t("team.invitation.privacy")}</p>
      {reader === "known" ? (
        <SignInToAnswer signIn={signIn} />
      ) : (
        <form method="post" className="flow form-column" noValidate>
          <TextField
            id="nom"
            name="nom"
            label={t("team.invitation.name.label")}
            hint={t(commune === null ? "team.invitation.name.hint" : "team.invitation.name.hintCommune")}
            error={error}
            defaultValue={refused ?? name}
            autoComplete="name"
          />
          <Actions>
            <Button name="intent" value="accept">
              {t("team.invitation.accept")}
            </Button>
            <Decline />
          </Actions>
        </form>
      )}
    </div>
  );
}

/** The address that was invited has an account: the invitation waits until that person is signed in. */
function SignInToAnswer({ signIn }: Pick<InvitationPageProps, "signIn">) {
  const { t } = useWords();
  return (
    <form method="post" className="flow">
      <p className="lead">{t("team.invitation.known")}</p>
      <Actions>
        <ButtonLink href={signIn}>{t("team.invitation.signIn")}</ButtonLink>
        <Decline />
      </Actions>
    </form>
  );
}

function Decline() {
  const { t } = useWords();
  return (
    <Button kind="secondary" name="intent" value="decline">
      {t("team.invitation.decline")}
    </Button>
  );
}
