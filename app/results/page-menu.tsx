import { useWords } from "../i18n/words-context.ts";
import styles from "./results.module.css";

export interface MenuPart {
  readonly id: string;
  readonly title: string;
}

/** The parts that this very page has, in its order. */
export function PageMenu({ parts }: { readonly parts: readonly MenuPart[] }) {
  const { t } = useWords();
  return (
    <nav className={`no-print ${styles["menu"]}`} aria-label={t("results.menu")}>
      <ul className={styles["menuParts"]}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
