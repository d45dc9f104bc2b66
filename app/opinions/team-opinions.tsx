import type { LevelChoice, OpinionLine } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionOpinions } from "../domain/opinions/question-opinions.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { Tag } from "../kit/tag.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { disagreementSentences } from "./disagreement-sentences.ts";
import { OpinionCounts } from "./opinion-counts.tsx";
import { opinionText } from "./opinion-text.ts";
import type { ShownOpinions } from "./opinions.view.ts";

interface TeamOpinionsProps {
  readonly shown: ShownOpinions;
  readonly choices: readonly LevelChoice[];
  readonly isDecided: boolean;
}

/** What colleagues said, one by one and as counts. */
export function TeamOpinions({ shown, choices, isDecided }: TeamOpinionsProps) {
  const { t } = useWords();
  if (shown.team.total === 0) return <p>{t("opinions.team.none")}</p>;
  return (
    <>
      <Disagreement {...shown} />
      <Median level={shown.team.median} isDecided={isDecided} />
      <OpinionCounts id="equipe" group={shown.team} choices={choices} caption={t("opinions.counts.team")} />
      <Lines lines={shown.lines} />
    </>
  );
}

function Disagreement({ team, disagreement, isOpen }: QuestionOpinions) {
  const words = useWords();
  const { t } = words;
  if (disagreement === null)
    return <p>{t(team.total === 1 ? "opinions.disagreement.single" : "opinions.disagreement.none")}</p>;
  return (
    <p>
      <Tag tone={isOpen ? "warning" : "success"}>
        {t(isOpen ? "opinions.disagreement.open" : "opinions.disagreement.settled")}
      </Tag>{" "}
      {disagreementSentences(disagreement, words).join(" ")}
    </p>
  );
}

function Median({ level, isDecided }: { readonly level: number | null; readonly isDecided: boolean }) {
  const { t } = useWords();
  if (level === null) return <p>{t("opinions.median.none")}</p>;
  return (
    <p>
      <strong>{t(isDecided ? "opinions.median" : "opinions.median.provisional", { level })}</strong>{" "}
      {t("opinions.median.help")}
    </p>
  );
}

function Lines({ lines }: Pick<ShownOpinions, "lines">) {
  const words = useWords();
  const { t, date } = words;
  return (
    <StackedTable
      caption={t("opinions.team.table")}
      columns={[
        { id: "who", label: t("opinions.column.who"), isTyped: true },
        { id: "answer", label: t("opinions.column.answer") },
        { id: "comment", label: t("opinions.column.comment"), isLong: true },
        { id: "when", label: t("opinions.column.when") },
      ]}
      rows={lines.map((line, place) => ({
        id: String(place),
        cells: [
          <Who key="who" {...line} />,
          opinionText(line.answer, words),
          <TypedText key="comment" text={line.comment} className="preserved" />,
          <time key="when" dateTime={line.savedAt.toISOString()}>
            {date(line.savedAt)}
          </time>,
        ],
      }))}
    />
  );
}

function Who({ name, isMine }: OpinionLine) {
  const { t } = useWords();
  const known = name ?? t("kit.who.member");
  return isMine ? t("opinions.team.me", { name: known }) : known;
}
