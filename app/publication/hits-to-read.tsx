import type { PublicPlace } from "../domain/publication/public-texts.ts";
import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { ModerationView } from "./moderation.view.ts";
import { placeWords } from "./place-words.ts";
import styles from "./publication.module.css";

/** What a program noticed in the texts of a publication, each with where it stands on the page. */
export function HitsToRead({ hits, ...named }: Pick<ModerationView, "hits" | "model" | "texts">) {
  const words = useWords();
  if (hits.length === 0) return <p>{words.t("publication.moderation.noHits")}</p>;
  const standsIn = (place: PublicPlace) => placeWords(place, named, words);
  return (
    <ul>
      {hits.map(({ kind, fragment, place }) => (
        <li key={`${standsIn(place)} ${kind} ${fragment}`}>
          {words.t(`publication.moderation.hit.${kind}`)}{" "}
          <q className={styles["typed"]}>
            <TypedText text={fragment} />
          </q>
          <br />
          <span className="muted small">{standsIn(place)}</span>
        </li>
      ))}
    </ul>
  );
}
