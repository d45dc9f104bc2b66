import {
  CONSULTANT_DAYS,
  consultantDays,
  USUAL_CONSULTANT_DAYS,
} from "../domain/people/consultant-access.ts";
import { isInvitedWith } from "../domain/people/role.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { EmailField } from "../kit/email-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { RoleField } from "./role-field.tsx";
import type { TeamView } from "./team.view.ts";

export interface InviteValues {
  readonly email: string;
  readonly role: string;
  readonly commune: string;
  readonly days: string;
}

interface InviteFormProps extends Pick<TeamView, "body" | "invites"> {
  readonly values: InviteValues | undefined;
  readonly errorOf: (href: string) => string | undefined;
}

export function InviteForm({ body, invites, values, errorOf }: InviteFormProps) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2 id="inviter">{t("team.members.invite.title")}</h2>
      <form method="post" className="flow form-column" noValidate aria-labelledby="inviter">
        <EmailField error={errorOf("#courriel")} value={values?.email ?? ""} whose="other" />
        <RoleField roles={invites} chosen={values?.role} error={errorOf("#role-lead")} />
        {invites.some((role) => isInvitedWith("commune", role)) ? (
          <Communes body={body} value={values?.commune ?? ""} error={errorOf("#commune")} />
        ) : null}
        {invites.some((role) => isInvitedWith("end", role)) ? (
          <AccessLength value={values?.days} error={errorOf("#duree")} />
        ) : null}
        <p>
          <Button name="intent" value="invite">
            {t("team.members.invite.submit")}
          </Button>
        </p>
      </form>
    </section>
  );
}

interface AccessLengthProps {
  /** As posted; undefined on a first visit. */
  readonly value: string | undefined;
  readonly error: string | undefined;
}

function AccessLength({ value, error }: AccessLengthProps) {
  const { t } = useWords();
  return (
    <SelectField
      id="duree"
      name="duree"
      label={t("team.members.days.label")}
      hint={t("team.members.days.hint")}
      error={error}
      defaultValue={consultantDays(value ?? "") ?? USUAL_CONSULTANT_DAYS}
      options={CONSULTANT_DAYS.map((count) => ({
        value: String(count),
        label: t("team.members.days", { count }),
      }))}
    />
  );
}

interface CommunesProps extends Pick<TeamView, "body"> {
  readonly value: string;
  readonly error: string | undefined;
}

function Communes({ body, value, error }: CommunesProps) {
  const { t, locale } = useWords();
  const byName = body.communes.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <SelectField
      id="commune"
      name="commune"
      label={t("team.members.commune.label")}
      hint={t("team.members.commune.hint")}
      error={error}
      defaultValue={value}
      options={[
        { value: "", label: t("team.members.commune.none") },
        ...byName.map(({ insee, name }) => ({ value: insee, label: name })),
      ]}
    />
  );
}
