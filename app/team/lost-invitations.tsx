import { USUAL_CONSULTANT_DAYS } from "../domain/people/consultant-access.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { LostInvitation, TeamView } from "./team.view.ts";

/** What a lead who is gone had asked, for the others to ask again or to let be. Nothing when there is none. */
export function LostInvitations({ lost }: Pick<TeamView, "lost">) {
  const { t } = useWords();
  if (lost.length === 0) return null;
  return (
    <section className="flow">
      <StackedTable
        caption={t("team.members.lost")}
        columns={[
          { id: "email", label: t("team.members.email") },
          { id: "role", label: t("team.members.role") },
          { id: "again", label: t("team.members.actions") },
        ]}
        rows={lost.map((one) => ({
          id: one.publicId,
          cells: [
            <span key="email" className={styles["address"]}>
              {one.email}
            </span>,
            t(`team.roles.${one.role}`),
            <InviteAgain key="again" {...one} />,
          ],
        }))}
      />
      <p>{t("team.members.lost.lead")}</p>
    </section>
  );
}

function InviteAgain({ email, role, commune }: LostInvitation) {
  const { t } = useWords();
  const values = { courriel: email, role, commune: commune ?? "", duree: String(USUAL_CONSULTANT_DAYS) };
  return (
    <form method="post">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="link" name="intent" value="invite">
        {t("team.members.lost.again")}
        <span className="visually-hidden"> ({email})</span>
      </Button>
    </form>
  );
}
