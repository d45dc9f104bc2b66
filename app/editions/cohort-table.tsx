import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { CohortBody, CohortView } from "./cohort.view.ts";

export function CohortTable({ bodies, total, head }: CohortView) {
  const { t } = useWords();
  const mayLeave = head.state !== "closed";
  return (
    <StackedTable
      caption={
        bodies.length < total
          ? t("editions.cohort.captionSome", { shown: bodies.length, total })
          : t("editions.cohort.caption", { count: total })
      }
      columns={[
        { id: "name", label: t("editions.cohort.column.name") },
        { id: "siren", label: t("editions.cohort.column.siren") },
        { id: "group", label: t("editions.cohort.column.group") },
        { id: "email", label: t("editions.cohort.column.email"), isLong: true },
        ...(mayLeave ? [{ id: "leave", label: t("editions.cohort.column.leave") }] : []),
      ]}
      rows={bodies.map((body) => ({
        id: `${body.id}`,
        cells: [
          body.name,
          body.siren ?? t("editions.cohort.nothing"),
          body.group ?? t("editions.cohort.noGroup"),
          <span key="email" className={styles["address"]}>
            {body.email ?? t("editions.cohort.noEmail")}
          </span>,
          body.hasBegun ? t("editions.cohort.begun") : <Leave key="leave" {...body} />,
        ],
      }))}
    />
  );
}

function Leave({ id, name }: CohortBody) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="organisme" value={id} />
      <Button kind="link" name="intent" value="leave">
        {t("editions.cohort.leave")}
        <span className="visually-hidden"> ({name})</span>
      </Button>
    </form>
  );
}
