import type { MemberRole } from "../domain/people/role.ts";
import { useWords } from "../i18n/words-context.ts";
import { RadioField } from "../kit/radio-field.tsx";

interface RoleFieldProps {
  readonly roles: readonly MemberRole[];
  /** As posted; undefined on a first visit, when the only role there is needs no choice. */
  readonly chosen: string | undefined;
  readonly error: string | undefined;
}

/** Which role to invite into, and what each may do. */
export function RoleField({ roles, chosen, error }: RoleFieldProps) {
  const { t } = useWords();
  const [only] = roles;
  return (
    <RadioField
      name="role"
      legend={t("team.members.role")}
      error={error}
      options={roles.map((role) => ({
        value: role,
        label: t(`team.roles.${role}`),
        hint: t(`team.roles.${role}.what`),
      }))}
      chosen={chosen ?? (roles.length === 1 ? only : undefined)}
    />
  );
}
