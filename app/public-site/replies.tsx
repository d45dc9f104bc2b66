import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PublicPageView } from "./public-page.view.ts";
import styles from "./public-site.module.css";

/** The right of reply: what a reader reported is named by its kind and day, the answer is told whole. */
export function Replies({ standing }: PublicPageView) {
  const { t, date } = useWords();
  if (standing.kind === "preview" || standing.replies.length === 0) return null;
  return (
    <section id="reponses" className="flow" aria-labelledby="replies-title">
      <h2 id="replies-title">{t("published.replies.title")}</h2>
      {standing.replies.map((reply, place) => (
        // Rows are only added, in the order of their answers.
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same on the same day
        <div key={place} className={styles["reply"]}>
          <p className="muted small">
            {t(`published.replies.${reply.by}`, {
              about: t(`published.report.kind.${reply.kind}.lower`),
              reported: date(reply.reportedAt),
              date: date(reply.at),
            })}
          </p>
          <p className="preserved">
            <TypedText text={reply.text} />
          </p>
        </div>
      ))}
    </section>
  );
}
