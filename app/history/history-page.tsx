import { historySearch, isFiltered } from "../domain/history/history-query.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { type AssessmentAddress, historyPath, hubPath, questionPath } from "../kit/assessment-paths.ts";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import type { HistoryView } from "./history.view.ts";
import { HistoryFilters } from "./history-filters.tsx";
import { HistoryTable } from "./history-table.tsx";

export interface HistoryPageProps extends HistoryView {
  readonly address: AssessmentAddress;
  /** An older answer was just restored, or could not be. */
  readonly outcome: "restored" | "refused" | null;
}

export function HistoryPage(page: HistoryPageProps) {
  const words = useWords();
  const { t } = words;
  const { address, query, lines } = page;
  const asked = askedIn(page);
  return (
    <div className="flow">
      <PageTop body={page.body} back={backFrom(page.mayAnswer ? asked : undefined, address, words)} />
      <Outcome outcome={page.outcome} />
      {asked !== undefined && <p className="caption">{asked.label}</p>}
      <h1>{t("history.heading")}</h1>
      <p>{t("history.lead")}</p>
      <HistoryFilters {...page} />
      {lines.length === 0 ? (
        <p>{t(isFiltered(query) || query.avant !== null ? "history.noMatch" : "history.empty")}</p>
      ) : (
        <HistoryTable address={address} lines={lines} action={historyPath(address) + historySearch(query)} />
      )}
      <OtherPages {...page} />
    </div>
  );
}

function Outcome({ outcome }: Pick<HistoryPageProps, "outcome">) {
  const { t } = useWords();
  switch (outcome) {
    case "restored":
      return (
        <Notification tone="success" role="status">
          <p>{t("history.restore.done")}</p>
        </Notification>
      );
    case "refused":
      return (
        <Notification tone="error" role="alert">
          <p>{t("history.restore.refused")}</p>
        </Notification>
      );
    case null:
      return null;
  }
}

function OtherPages({ address, query, next }: HistoryPageProps) {
  const { t } = useWords();
  if (next === null && query.avant === null) return null;
  const pageAt = (avant: number | null) => historyPath(address) + historySearch({ ...query, avant });
  return (
    <Actions>
      {next !== null && <a href={pageAt(next)}>{t("history.older")}</a>}
      {query.avant !== null && <a href={pageAt(null)}>{t("history.newest")}</a>}
    </Actions>
  );
}

interface AskedHere {
  readonly sectionId: string;
  readonly id: string;
  readonly label: string;
}

/** The question whose history it is; undefined for several, and for one that is asked no more. */
function askedIn({ query, sections }: HistoryView): AskedHere | undefined {
  return sections
    .flatMap(({ id: sectionId, questions }) => questions.map((question) => ({ ...question, sectionId })))
    .find(({ id }) => id === query.q);
}

function backFrom(asked: AskedHere | undefined, address: AssessmentAddress, { t }: Words) {
  return asked === undefined
    ? { href: hubPath(address), text: t("questions.question.toHub") }
    : { href: questionPath(address, asked.sectionId, asked.id), text: t("history.backToQuestion") };
}
