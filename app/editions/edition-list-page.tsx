import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import { StateTag } from "./edition-head.tsx";
import type { EditionsView, ListedEdition } from "./editions.view.ts";

/** Every edition, the last to open first. */
export function EditionListPage({ editions, runs }: EditionsView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <BackLink href={pathTo("admin", { locale })}>{t("editions.administration")}</BackLink>
      <h1>{t("editions.title")}</h1>
      <p className="lead">{t("editions.lead")}</p>
      {runs ? (
        <p>
          <ButtonLink href={pathTo("new-edition", { locale })}>{t("editions.prepare")}</ButtonLink>
        </p>
      ) : null}
      {editions.length === 0 ? <p>{t("editions.none")}</p> : <Editions editions={editions} runs={runs} />}
    </div>
  );
}

function Editions({ editions, runs }: EditionsView) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("editions.caption")}
      columns={[
        { id: "name", label: t("editions.column.name") },
        { id: "state", label: t("editions.column.state") },
        { id: "days", label: t("editions.column.days"), isLong: true },
        { id: "survey", label: t("editions.column.survey"), isLong: true },
        { id: "bodies", label: t("editions.column.bodies"), align: "end" },
      ]}
      rows={editions.map((edition) => ({
        id: edition.key,
        cells: [
          <Name key="name" edition={edition} runs={runs} />,
          <StateTag key="state" state={edition.state} />,
          daysText(edition, words),
          <Survey key="survey" edition={edition} />,
          edition.bodies,
        ],
      }))}
    />
  );
}

function Survey({ edition }: { readonly edition: ListedEdition }) {
  const { t } = useWords();
  const { survey, language, surveyVersion: version } = edition;
  return (
    <TypedWithin
      text={survey}
      of={language}
      sentence={(title) => (version === null ? title : t("editions.survey.version", { title, version }))}
    />
  );
}

function Name({ edition, runs }: { readonly edition: ListedEdition; readonly runs: boolean }) {
  const { t, locale } = useWords();
  const { key, name, isDemonstration } = edition;
  const text = isDemonstration ? t("editions.fictional", { edition: name }) : name;
  return runs && !isDemonstration ? <a href={pathTo("edition", { locale, edition: key })}>{text}</a> : text;
}

function daysText({ opensOn, closesOn }: Pick<ListedEdition, "opensOn" | "closesOn">, words: Words): string {
  const { t } = words;
  if (opensOn === null) return t("editions.days.none");
  const from = dayWords(opensOn, words);
  return closesOn === null
    ? t("editions.days.from", { from })
    : t("editions.days.both", { from, to: dayWords(closesOn, words) });
}
