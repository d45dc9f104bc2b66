import { useWords } from "../i18n/words-context.ts";
import styles from "./results.module.css";

export interface MenuPart {
  readonly id: string;
  readonly title: string;
}

export interface MenuFile {
  readonly href: string;
  readonly title: string;
}

interface PageMenuProps {
  readonly parts: readonly MenuPart[];
  /** What says the same among others, or to be taken along. */
  readonly files: readonly MenuFile[];
}

/** The parts that this very page has, in its order, and its files. */
export function PageMenu({ parts, files }: PageMenuProps) {
  const { t } = useWords();
  return (
    <nav className={`no-print ${styles["menu"]}`} aria-label={t("results.menu")}>
      <ul className={styles["menuParts"]}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        {files.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
