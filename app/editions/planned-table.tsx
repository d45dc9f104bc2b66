import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { LettersView, PlannedSending } from "./letters.view.ts";

/** What waits for its day, then what became of the others. */
export function PlannedTable({ planned, ended }: Pick<LettersView, "planned" | "ended">) {
  const { t } = useWords();
  return (
    <>
      {planned.length === 0 ? <p>{t("editions.letters.planned.none")}</p> : <Waiting planned={planned} />}
      {ended.length === 0 ? null : <Ended ended={ended} />}
    </>
  );
}

function Waiting({ planned }: Pick<LettersView, "planned">) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("editions.letters.planned.caption")}
      columns={[
        { id: "day", label: t("editions.letters.column.day") },
        { id: "audience", label: t("editions.letters.column.audience") },
        { id: "held", label: t("editions.letters.column.held") },
        { id: "do", label: t("editions.letters.column.do") },
      ]}
      rows={planned.map((one) => ({
        id: `${one.id}`,
        cells: [
          dayText(one, words),
          t(`editions.letters.what.${one.audience}`),
          one.held === null ? t("editions.letters.planned.waiting") : t(`editions.letters.held.${one.held}`),
          <Cancel key="do" {...one} />,
        ],
      }))}
    />
  );
}

function dayText({ day, daysBefore: days }: PlannedSending, words: Words): string {
  if (day === null) return words.t("editions.letters.planned.noDay");
  const text = dayWords(day, words);
  return days === null ? text : words.t("editions.letters.planned.before", { day: text, days });
}

function Cancel({ id, audience }: PlannedSending) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="envoi" value={id} />
      <Button kind="link" name="intent" value="cancel">
        {t("editions.letters.cancel")}
        <span className="visually-hidden"> ({t(`editions.letters.what.${audience}`)})</span>
      </Button>
    </form>
  );
}

function Ended({ ended }: Pick<LettersView, "ended">) {
  const { t, date } = useWords();
  return (
    <StackedTable
      caption={t("editions.letters.ended.caption")}
      isCompact
      columns={[
        { id: "day", label: t("editions.letters.column.day") },
        { id: "audience", label: t("editions.letters.column.audience") },
        { id: "held", label: t("editions.letters.column.held") },
        { id: "letters", label: t("editions.letters.column.letters"), align: "end" },
      ]}
      rows={ended.map(({ id, at, audience, as, letters }) => ({
        id: `${id}`,
        cells: [
          date(at),
          t(`editions.letters.what.${audience}`),
          t(`editions.letters.ended.${as}`),
          String(letters),
        ],
      }))}
    />
  );
}
