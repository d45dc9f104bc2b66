import type { PublicChange } from "../domain/publication/what-changed.ts";
import { useWords } from "../i18n/words-context.ts";
import { changeSentences } from "./change-sentences.ts";
import type { EarlierConsent, Named } from "./earlier-consent.view.ts";

interface ChangesSinceProps extends Named {
  readonly earlier: EarlierConsent;
  /** Were the scores alone published; absent where that is no choice. */
  readonly withScores?: readonly PublicChange[] | undefined;
}

/** What would be published otherwise than what was allowed last. */
export function ChangesSince({ earlier, withScores, ...named }: ChangesSinceProps) {
  const { t, date } = useWords();
  return (
    <section id="changements" className="flow">
      <h2>{t("publication.changed.since", { date: date(earlier.at) })}</h2>
      <p>{t("publication.changed.since.by", earlier.official)}</p>
      <Changes changes={earlier.changes} {...named} />
      {withScores === undefined ? null : (
        <>
          <p>{t("publication.changed.since.scores")}</p>
          <Changes changes={withScores} {...named} />
        </>
      )}
    </section>
  );
}

function Changes({ changes, ...named }: Named & { readonly changes: readonly PublicChange[] }) {
  const words = useWords();
  const sentences = changeSentences(changes, named, words);
  if (sentences.length === 0) return <p>{words.t("publication.changed.since.nothing")}</p>;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
