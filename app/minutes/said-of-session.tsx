import type { ToldWords } from "../domain/workshops/session-word.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";

/** What people said of a session, for whoever led it: on the screen alone, since what is printed goes around. */
export function SaidOfSession({ words, ratings }: ToldWords) {
  const { t } = useWords();
  return (
    <section className="flow no-print">
      <h2>{t("minutes.said.title")}</h2>
      <p className="muted">
        {t("minutes.said.who")} {t("minutes.said.limit")}
      </p>
      {words === null ? <p>{t("minutes.said.fewWords")}</p> : <Words words={words} />}
      {ratings === null ? <p>{t("minutes.said.fewRatings")}</p> : <Ratings ratings={ratings} />}
    </section>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  // Two may say the same.
  const told = words.map((word, place) => ({ id: `${place} ${word}`, word }));
  return (
    <ul>
      {told.map(({ id, word }) => (
        <li key={id}>
          <TypedText text={word} />
        </li>
      ))}
    </ul>
  );
}

function Ratings({ ratings }: { readonly ratings: NonNullable<ToldWords["ratings"]> }) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={t("minutes.said.ratings")}
      isCompact
      columns={[
        { id: "rating", label: t("minutes.said.rating") },
        { id: "count", label: t("minutes.said.count"), align: "end" },
      ]}
      rows={ratings.map(({ rating, count }) => ({
        id: String(rating),
        cells: [t(`seat.word.rating.${rating}`), number(count)],
      }))}
    />
  );
}
