import { GIVEN_ROLES } from "../domain/people/role.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button } from "../kit/button.tsx";
import styles from "../kit/people.module.css";
import { SelectField } from "../kit/select-field.tsx";
import { type StackedColumn, StackedTable } from "../kit/stacked-table.tsx";
import type { TeamMember, TeamView } from "./team.view.ts";

export function MemberTable({ body, members, mayLead, self }: TeamView) {
  const { t } = useWords();
  if (members.length === 0) return <p>{t("team.members.none")}</p>;
  const change: StackedColumn = { id: "change", label: t("team.members.actions"), isLong: true };
  const columns: readonly StackedColumn[] = [
    { id: "name", label: t("team.members.member"), isTyped: true },
    { id: "role", label: t("team.members.role") },
    { id: "access", label: t("team.members.access") },
    ...(mayLead ? [change] : []),
  ];
  return (
    <StackedTable
      caption={t("team.members.members")}
      columns={columns}
      rows={members.map((member) => ({
        id: String(member.accountId),
        cells: [
          <MemberName key="name" member={member} self={self} />,
          <MemberRole key="role" member={member} body={body} />,
          <MemberAccess key="access" member={member} />,
          ...(mayLead ? [<ChangeMember key="change" member={member} />] : []),
        ],
      }))}
    />
  );
}

interface OfMember {
  readonly member: TeamMember;
}

function MemberName({ member, self }: OfMember & { readonly self: number }) {
  const { t } = useWords();
  const { email, name } = member;
  if (name === "") return <span className={styles["address"]}>{email}</span>;
  return (
    <>
      {member.accountId === self ? t("team.members.self", { name }) : name}
      <br />
      <span className={styles["address"]}>{email}</span>
    </>
  );
}

function MemberRole({ member, body }: OfMember & Pick<TeamView, "body">) {
  const { t } = useWords();
  const commune = body.communes.find(({ insee }) => insee === member.commune)?.name;
  return [t(`team.roles.${member.role}`), commune].filter((part) => part !== undefined).join(", ");
}

function MemberAccess({ member: { expiresAt } }: OfMember) {
  const { t, date } = useWords();
  return expiresAt === null
    ? t("team.members.unlimited")
    : t("team.members.until", { date: date(expiresAt) });
}

function ChangeMember({ member }: OfMember) {
  const { t } = useWords();
  const name = nameOf(member);
  const isGiven = GIVEN_ROLES.some((role) => role === member.role);
  return (
    <form method="post" className="flow" aria-label={t("team.members.changeRole", { name })}>
      <input type="hidden" name="membre" value={member.accountId} />
      {isGiven ? (
        <SelectField
          id={`role-${member.accountId}`}
          name="role"
          defaultValue={member.role}
          label={
            <>
              {t("team.members.newRole")}
              <span className="visually-hidden"> ({name})</span>
            </>
          }
          options={GIVEN_ROLES.map((role) => ({ value: role, label: t(`team.roles.${role}`) }))}
        />
      ) : null}
      <Actions>
        {isGiven ? (
          <Button kind="secondary" name="intent" value="role">
            {t("team.members.save")}
          </Button>
        ) : null}
        <Button kind="link" name="intent" value="remove">
          {t("team.members.remove")}
          <span className="visually-hidden"> ({name})</span>
        </Button>
      </Actions>
    </form>
  );
}

function nameOf({ name, email }: TeamMember): string {
  return name === "" ? email : name;
}
