import { useWords } from "../i18n/words-context.ts";
import { leverPath } from "../kit/assessment-paths.ts";
import { leverOfWorkshop } from "../kit/lever-of-workshop.ts";
import { monthDate } from "../kit/month-date.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { Tag, type Tone } from "../kit/tag.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { FROM_ROADMAP } from "./came-from.ts";
import styles from "./roadmap.module.css";
import type { RoadmapLever, RoadmapPageProps } from "./roadmap.view.ts";

type TableProps = Pick<RoadmapPageProps, "levers" | "mayChange" | "address">;

/** A row a lever: what it is and what stands in its way, who carries it, for when, how far it is, and its money. */
export function RoadmapTable({ levers, ...page }: TableProps) {
  const { t } = useWords();
  return (
    <div className={styles["plan"]}>
      <StackedTable
        caption={t("roadmap.table.caption")}
        columns={[
          { id: "lever", label: t("roadmap.table.lever"), isTyped: true },
          { id: "owner", label: t("roadmap.table.owner"), isTyped: true },
          { id: "month", label: t("roadmap.table.month") },
          { id: "status", label: t("roadmap.table.status") },
          { id: "budget", label: t("roadmap.table.budget"), isTyped: true, isLong: true },
        ]}
        rows={levers.map((lever) => ({
          id: lever.leverId,
          cells: [
            <What key="lever" {...page} lever={lever} />,
            <Owner key="owner" {...lever} />,
            <When key="month" {...lever} />,
            <Status key="status" {...page} lever={lever} />,
            <Budget key="budget" {...lever} />,
          ],
        }))}
      />
    </div>
  );
}

interface RowProps extends Omit<TableProps, "levers"> {
  readonly lever: RoadmapLever;
}

function What({ lever, mayChange, address }: RowProps) {
  const words = useWords();
  const { t } = words;
  const { title, goneSince, openFirst, note, workshop } = lever;
  return (
    <div className={styles["what"]}>
      <strong>{title}</strong>
      {goneSince === null ? null : <p className="muted">{t("roadmap.list.gone", { version: goneSince })}</p>}
      {openFirst.map(({ leverId, why, title: first }) => (
        <p key={leverId} className={styles["first"]}>
          {t(`roadmap.first.${why}`, { lever: first })}{" "}
          {why === "MISSING" && mayChange ? (
            <a className="no-print" href={`${leverPath(address, leverId)}${FROM_ROADMAP}`}>
              {t("roadmap.first.retain")}
              <span className="visually-hidden"> {first}</span>
            </a>
          ) : null}
        </p>
      ))}
      {workshop === null ? null : <p className="muted">{leverOfWorkshop(workshop, words)}</p>}
      {note === "" ? null : (
        <p className="preserved muted">
          <TypedText text={note} />
        </p>
      )}
    </div>
  );
}

function Owner({ owner }: RoadmapLever) {
  const { t } = useWords();
  if (owner === null) return t("roadmap.owner.member");
  return owner === "" ? (
    <span className="muted">{t("roadmap.table.nobody")}</span>
  ) : (
    <TypedText text={owner} />
  );
}

function When({ month, isOverdue }: RoadmapLever) {
  const { t, month: monthText } = useWords();
  if (month === null) return <span className="muted">{t("roadmap.table.undated")}</span>;
  const due = monthText(monthDate(month));
  return isOverdue ? (
    <>
      {due} <span className={styles["overdue"]}>{t("roadmap.table.overdue")}</span>
    </>
  ) : (
    due
  );
}

const TONES = {
  ...{ "to-start": "neutral", "under-way": "info", done: "success", dropped: "neutral" },
} as const satisfies Readonly<Record<RoadmapLever["status"], Tone>>;

function Status({ lever, mayChange, address }: RowProps) {
  const { t } = useWords();
  const { status, leverId, title } = lever;
  return (
    <div className={styles["status"]}>
      <Tag tone={TONES[status]}>{t(`kit.leverStatus.${status}`)}</Tag>{" "}
      {mayChange ? (
        <a className="no-print" href={`${leverPath(address, leverId)}${FROM_ROADMAP}`}>
          {t("roadmap.list.change")}
          <span className="visually-hidden"> {title}</span>
        </a>
      ) : null}
    </div>
  );
}

function Budget({ budget }: RoadmapLever) {
  const { t } = useWords();
  return budget === "" ? (
    <span className="muted">{t("roadmap.table.noBudget")}</span>
  ) : (
    <TypedText text={budget} />
  );
}
