import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { MailTroubleLine } from "../kit/mail-trouble-line.tsx";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { TeamInvitation, TeamView } from "./team.view.ts";

/** Nothing when everyone has answered. */
export function WaitingInvitations({ invitations, mayLead }: Pick<TeamView, "invitations" | "mayLead">) {
  const { t } = useWords();
  if (invitations.length === 0) return null;
  return (
    <StackedTable
      caption={t("team.members.waiting")}
      columns={[
        { id: "email", label: t("team.members.email") },
        { id: "role", label: t("team.members.role") },
        { id: "until", label: t("team.members.waitingUntil") },
        ...(mayLead ? [{ id: "withdraw", label: t("team.members.actions") }] : []),
      ]}
      rows={invitations.map((one) => ({
        id: one.publicId,
        cells: [
          <span key="email" className={styles["address"]}>
            {one.email}
            <MailTroubleLine trouble={one.trouble} />
          </span>,
          t(`team.roles.${one.role}`),
          <Until key="until" {...one} />,
          ...(mayLead ? [<Withdraw key="withdraw" {...one} />] : []),
        ],
      }))}
    />
  );
}

function Until({ expiresAt, isExpired, triedByOther }: TeamInvitation) {
  const { t, date } = useWords();
  const until = isExpired ? t("team.members.expired") : date(expiresAt);
  return triedByOther ? `${until}, ${t("team.members.triedByOther")}` : until;
}

function Withdraw({ publicId, email }: TeamInvitation) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="invitation" value={publicId} />
      <Button kind="link" name="intent" value="withdraw">
        {t("team.members.withdraw")}
        <span className="visually-hidden"> ({email})</span>
      </Button>
    </form>
  );
}
