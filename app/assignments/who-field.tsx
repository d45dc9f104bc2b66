import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { EmailField } from "../kit/email-field.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { SelectField } from "../kit/select-field.tsx";
import type { AssignableMember, AssignView } from "./assign.view.ts";

/** A longer team is a list to choose from, so that the rest of the form is not pages away. */
const MOST_RADIOS = 8;

interface WhoFieldProps extends Pick<AssignView, "members"> {
  readonly values: { readonly member: string; readonly other: string };
  readonly errorOf: (href: string) => string | undefined;
}

/**
 * Someone of the team, or else an address. Both are sent under the name that counts mails, and the address is read where
 * no member was chosen: without script, whoever types one need not also say so.
 */
export function WhoField({ members, values, errorOf }: WhoFieldProps) {
  const { t } = useWords();
  const error = errorOf("#courriel");
  const Members = members.length > MOST_RADIOS ? MemberList : MemberRadios;
  return (
    <>
      <Members members={members} chosen={values.member} />
      <EmailField
        label={t("assignments.other.label")}
        hint={t("assignments.email.hint")}
        error={error}
        value={values.other}
        whose="other"
      />
    </>
  );
}

interface MembersProps extends Pick<AssignView, "members"> {
  readonly chosen: string;
}

function MemberRadios({ members, chosen }: MembersProps) {
  const { t } = useWords();
  return (
    <Fieldset id="qui" legend={t("assignments.who.label")}>
      {members.map((member, place) => (
        <Choice
          key={member.email}
          id={`qui-${place}`}
          type="radio"
          name="courriel"
          value={member.email}
          defaultChecked={member.email === chosen}
          label={member.name || member.email}
          hint={<MemberHint {...member} />}
        />
      ))}
      <Choice
        id="qui-autre"
        type="radio"
        name="courriel"
        value=""
        defaultChecked={chosen === ""}
        label={t("assignments.who.other")}
      />
    </Fieldset>
  );
}

/** With the address, which tells apart two people of one name. */
function MemberHint({ email, name, role, kinds }: AssignableMember) {
  const { t } = useWords();
  const what = kinds.includes("contribute") ? "" : ` ${t("assignments.who.onlyReview")}`;
  return `${t(`team.roles.${role}`)}${name === "" ? "" : `, ${email}`}.${what}`;
}

function MemberList({ members, chosen }: MembersProps) {
  const { t } = useWords();
  return (
    <SelectField
      id="qui"
      name="courriel"
      label={t("assignments.who.label")}
      defaultValue={chosen}
      options={[
        { value: "", label: t("assignments.who.other") },
        ...members.map(({ email, name, role }) => ({
          value: email,
          label: `${name || email} (${t(`team.roles.${role}`)})`,
        })),
      ]}
    />
  );
}
