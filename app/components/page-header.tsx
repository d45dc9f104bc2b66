import type { ReactNode } from "react";
import styles from "./page-header.module.css";

interface PageHeaderProps {
  readonly siteName: string;
  readonly homeHref: string;
  /** The same page in the other language: its address, its language code, its name in that language. */
  readonly otherLanguage: { readonly href: string; readonly code: string; readonly name: string };
  /** What the theme button says: while the page is light it offers the dark theme, and the reverse. */
  readonly theme: { readonly toDark: string; readonly toLight: string };
  /** Further links of this page's area, if any. */
  readonly children?: ReactNode;
}

/**
 * Name in words, no crest. The theme button stays hidden until /theme.js has marked the document, since it
 * could do nothing without it; the script listens on the document and changes nothing inside React's tree.
 */
export function PageHeader({ siteName, homeHref, otherLanguage, theme, children }: PageHeaderProps) {
  return (
    <header className={styles["header"]}>
      <div className={`page ${styles["bar"]}`}>
        <a className={styles["name"]} href={homeHref}>
          {siteName}
        </a>
        <div className={styles["tools"]}>
          {children}
          <button type="button" className={styles["tool"]} data-theme-toggle="">
            <span className={styles["toDark"]}>{theme.toDark}</span>
            <span className={styles["toLight"]}>{theme.toLight}</span>
          </button>
          <a
            className={styles["tool"]}
            href={otherLanguage.href}
            hrefLang={otherLanguage.code}
            lang={otherLanguage.code}
            rel="alternate"
          >
            {otherLanguage.name}
          </a>
        </div>
      </div>
    </header>
  );
}
