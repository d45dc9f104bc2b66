import type { HistoryLine, HistoryStep } from "../domain/history/history-line.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, publicationPath, questionPath } from "../kit/assessment-paths.ts";
import { Details } from "../kit/details.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { whoText } from "../kit/who-text.ts";
import styles from "./history.module.css";
import { HistoryChange } from "./history-change.tsx";
import { RestoreStep } from "./restore-form.tsx";

interface HistoryTableProps {
  readonly address: AssessmentAddress;
  readonly lines: readonly HistoryLine[];
  /** Where a restored answer is sent, with what the page is narrowed to. */
  readonly action: string;
}

export function HistoryTable({ address, lines, action }: HistoryTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("history.caption")}
      columns={[
        { id: "when", label: t("history.column.when") },
        { id: "who", label: t("history.column.who"), isTyped: true },
        { id: "question", label: t("history.column.question"), isLong: true },
        { id: "change", label: t("history.column.change"), isLong: true, isTyped: true },
        { id: "source", label: t("history.column.source") },
      ]}
      rows={lines.map((line) => ({
        id: String(line.position),
        cells: [
          <When key="when" step={line} />,
          whoText(line.who, words),
          <Asked key="question" address={address} line={line} />,
          <Change key="change" line={line} action={action} />,
          <Source key="source" step={line} />,
        ],
      }))}
    />
  );
}

function When({ step }: { readonly step: HistoryStep }) {
  const { t, date, time } = useWords();
  return (
    <time dateTime={step.at.toISOString()}>
      {t("evidence.at", { date: date(step.at), time: time(step.at) })}
    </time>
  );
}

function Asked({ address, line }: Pick<HistoryTableProps, "address"> & { readonly line: HistoryLine }) {
  const { t } = useWords();
  const { place } = line;
  if (line.publication !== null)
    return <a href={publicationPath(address)}>{t("history.publication.title")}</a>;
  const title = line.title || t("history.whole");
  return place === null ? (
    title
  ) : (
    <a href={questionPath(address, place.sectionId, place.questionId)}>{title}</a>
  );
}

function Source({ step }: { readonly step: HistoryStep }) {
  const { t } = useWords();
  return (
    <span>
      {t(`history.source.${step.source}`)}
      {step.version !== null && (
        <span className="muted">, {t("history.version", { version: step.version })}</span>
      )}
    </span>
  );
}

function Change({ line, action }: Pick<HistoryTableProps, "action"> & { readonly line: HistoryLine }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <HistoryChange step={line} />
      <RestoreStep action={action} title={line.title} step={line} />
      {line.steps.length > 0 && (
        <Details summary={t("history.saves", { count: line.steps.length })}>
          <ul className={styles["steps"]}>
            {line.steps.map((step) => (
              <li key={step.position} className="flow">
                <p>
                  <When step={step} />
                  {step.version !== null && `, ${t("history.version", { version: step.version })}`}
                </p>
                <HistoryChange step={step} />
                <RestoreStep action={action} title={line.title} step={step} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
