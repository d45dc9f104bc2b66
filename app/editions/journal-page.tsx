import { SITE_ACT_KINDS } from "../domain/editions/site-act.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SelectField } from "../kit/select-field.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TextField } from "../kit/text-field.tsx";
import { whoText } from "../kit/who-text.ts";
import styles from "./editions.module.css";
import type { JournalView } from "./journal.view.ts";
import { journalSearch } from "./journal-query.ts";
import { journalText } from "./journal-text.ts";

const MOST_BROKEN = 20;

export function JournalPage({ verified, publications, ...page }: JournalView) {
  const words = useWords();
  const { t, locale } = words;
  const { fault, entries } = verified;
  const here = pathTo("journal", { locale });
  const { query, lines, next } = page;
  return (
    <div className="flow">
      <BackLink href={pathTo("admin", { locale })}>{t("editions.administration")}</BackLink>
      <h1>{t("editions.journal.title")}</h1>
      <Notification tone={fault === null ? "success" : "error"}>
        <p>
          {fault === null
            ? t("editions.journal.whole", { count: entries })
            : t(`editions.journal.fault.${fault.code}`, { position: fault.position })}
        </p>
      </Notification>
      <Publications {...publications} />
      <Filters {...page} />
      {lines.length === 0 ? <p>{t("editions.journal.none")}</p> : <Acts {...page} />}
      <p className="actions">
        {next === null ? null : (
          <a href={`${here}${journalSearch({ ...query, avant: next })}`}>{t("editions.journal.older")}</a>
        )}{" "}
        <a href={`${pathTo("journal-file", { locale })}${journalSearch({ ...query, avant: null })}`}>
          {t("editions.journal.export")}
        </a>
      </p>
    </div>
  );
}

function Publications({ broken, entries, documents }: JournalView["publications"]) {
  const { t } = useWords();
  if (broken.length === 0)
    return <p className="muted">{t("editions.journal.publications", { steps: entries, documents })}</p>;
  const more = broken.length - MOST_BROKEN;
  return (
    <Notification tone="error" title={t("editions.journal.brokenTitle")}>
      <ul>
        {broken.slice(0, MOST_BROKEN).map((one) => (
          <li key={`${one.what} ${one.id}`}>{brokenText(one, t)}</li>
        ))}
        {more > 0 ? <li>{t("editions.journal.brokenMore", { count: more })}</li> : null}
      </ul>
    </Notification>
  );
}

function brokenText(one: JournalView["publications"]["broken"][number], t: Words["t"]): string {
  const { what, id } = one;
  switch (what) {
    case "document":
    case "requested":
      return t(`editions.journal.broken.${what}`, { id });
    case "format":
      return t("editions.journal.broken.format", { id, reason: one.reason });
    case "publication":
    case "request":
      return t(`editions.journal.broken.${what}`, { id, position: one.fault.position });
  }
}

function Acts({ lines }: Pick<JournalView, "lines">) {
  const words = useWords();
  const { t, date, time } = words;
  return (
    <StackedTable
      caption={t("editions.journal.caption")}
      columns={[
        { id: "position", label: t("editions.journal.column.position"), align: "end" },
        { id: "when", label: t("editions.journal.column.when") },
        { id: "who", label: t("editions.journal.column.who") },
        { id: "edition", label: t("editions.journal.column.edition") },
        { id: "what", label: t("editions.journal.column.what"), isLong: true },
      ]}
      rows={lines.map((line) => ({
        id: `${line.position}`,
        cells: [
          line.position,
          `${date(line.at)}, ${time(line.at)}`,
          whoText(line.who, words),
          line.edition ?? t("editions.cohort.nothing"),
          journalText(line, words),
        ],
      }))}
    />
  );
}

function Filters({ query, editions }: Pick<JournalView, "query" | "editions">) {
  const { t, locale } = useWords();
  const all = { value: "", label: t("editions.journal.all") };
  return (
    <search>
      <form method="get" action={pathTo("journal", { locale })} className="flow">
        <div className={styles["days"]}>
          <SelectField
            id="nature"
            name="nature"
            label={t("editions.journal.kind")}
            defaultValue={query.nature}
            options={[all, ...SITE_ACT_KINDS.map((value) => ({ value, label: t(`editions.kind.${value}`) }))]}
          />
          <SelectField
            id="edition"
            name="edition"
            label={t("editions.column.name")}
            defaultValue={query.edition}
            options={[all, ...editions.map(({ key, name }) => ({ value: key, label: name }))]}
          />
          <TextField
            id="depuis"
            name="depuis"
            type="date"
            label={t("editions.journal.from")}
            defaultValue={query.depuis}
          />
          <TextField
            id="jusqu"
            name="jusqu"
            type="date"
            label={t("editions.journal.to")}
            defaultValue={query.jusqu}
          />
        </div>
        <Button kind="secondary">{t("editions.journal.filter")}</Button>
      </form>
    </search>
  );
}
