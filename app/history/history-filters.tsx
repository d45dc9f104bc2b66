import { HISTORY_SOURCES } from "../domain/history/history-entry.ts";
import { isFiltered } from "../domain/history/history-query.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, historyPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { Field } from "../kit/field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { whoText } from "../kit/who-text.ts";
import styles from "./history.module.css";
import type { HistoryView } from "./history.view.ts";

interface HistoryFiltersProps extends Pick<HistoryView, "query" | "sections" | "authors"> {
  readonly address: AssessmentAddress;
}

/** A form whose address is the view that it asks for. Closed for who comes from a question, and wants its history at once. */
export function HistoryFilters({ address, query, sections, authors }: HistoryFiltersProps) {
  const words = useWords();
  const { t } = words;
  const all = { value: "", label: t("history.filter.all") };
  const everyone = { value: "", label: t("history.filter.everyone") };
  return (
    <search>
      <Details summary={t("history.filter.title")} open={isFiltered({ ...query, q: "" })}>
        <form method="get" action={historyPath(address)} className="flow">
          <div className={styles["filters"]}>
            <QuestionChoice query={query} sections={sections} />
            <SelectField
              id="section"
              name="section"
              label={t("history.filter.section")}
              defaultValue={query.section}
              options={[all, ...sections.map(({ id, label }) => ({ value: id, label }))]}
            />
            <SelectField
              id="source"
              name="source"
              label={t("history.filter.source")}
              defaultValue={query.source}
              options={[
                all,
                ...HISTORY_SOURCES.map((value) => ({ value, label: t(`history.source.${value}`) })),
              ]}
            />
            <SelectField
              id="par"
              name="par"
              label={t("history.filter.author")}
              defaultValue={query.par}
              options={[everyone, ...authors.map((who) => ({ value: who.key, label: whoText(who, words) }))]}
            />
            <Day name="depuis" label={t("history.filter.from")} day={query.depuis} />
            <Day name="jusqu" label={t("history.filter.to")} day={query.jusqu} />
          </div>
          <Button kind="secondary">{t("history.filter.submit")}</Button>
        </form>
      </Details>
      {isFiltered(query) && (
        <p>
          <a href={historyPath(address)}>{t("history.filter.clear")}</a>
        </p>
      )}
    </search>
  );
}

function QuestionChoice({ query, sections }: Pick<HistoryView, "query" | "sections">) {
  const { t } = useWords();
  const isOffered = sections.some(({ questions }) => questions.some(({ id }) => id === query.q));
  return (
    <Field id="q" label={t("history.filter.question")}>
      <select id="q" name="q" defaultValue={query.q}>
        <option value="">{t("history.filter.all")}</option>
        {query.q !== "" && !isOffered && <option value={query.q}>{query.q}</option>}
        {sections.map(({ id, label, questions }) => (
          <optgroup key={id} label={label}>
            {questions.map((question) => (
              <option key={question.id} value={question.id}>
                {question.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly day: string;
}

function Day({ name, label, day }: DayProps) {
  return <TextField id={name} name={name} type="date" label={label} defaultValue={day} />;
}
