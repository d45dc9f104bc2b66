import { useWords } from "../i18n/words-context.ts";
import styles from "./finalise.module.css";

/** The hash of a version, and what it is good for. */
export function Fingerprint({ hash }: { readonly hash: string }) {
  const { t } = useWords();
  return (
    <dl className={styles["fingerprint"]}>
      <dt>{t("finalisation.hash.label")}</dt>
      <dd>
        <code className={styles["hash"]}>{hash}</code>
      </dd>
      <dd className="muted small">{t("finalisation.hash.what")}</dd>
    </dl>
  );
}
