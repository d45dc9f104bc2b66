import { useWords } from "../i18n/words-context.ts";
import { sizeText } from "../kit/size-text.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./publication.module.css";
import type { ShownDecision } from "./publication.view.ts";

interface SignedDecisionsProps {
  readonly decisions: readonly (ShownDecision & { readonly href: string })[];
}

/** Files to be downloaded, each with what proves that it is the very one; nothing without any. */
export function SignedDecisions({ decisions }: SignedDecisionsProps) {
  const words = useWords();
  const { t, date } = words;
  if (decisions.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("publication.decisions.title", { count: decisions.length })}</h2>
      <ul>
        {decisions.map(({ request, href, name, size, sha256, addedAt }) => (
          <li key={request}>
            <a href={href} className={styles["typed"]}>
              <TypedText text={name} />
            </a>{" "}
            {t("publication.decisions.one", { date: date(addedAt), size: sizeText(size, words) })}
            <br />
            <span className="muted small">
              {t("publication.decisions.hash")} <code className={styles["hash"]}>{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
