import styles from "./page-header.module.css";

interface OtherLanguage {
  readonly href: string;
  readonly code: string;
  readonly name: string;
  /** Said in that language, where there is no such page in it. */
  readonly missing: string | undefined;
  /** Id of a form of the page that goes along, with whatever was typed in it. */
  readonly form: string | undefined;
}

interface PageHeaderProps {
  readonly siteName: string;
  readonly homeHref: string;
  /** The same page in the other language: its address, its language code, its name in that language. */
  readonly otherLanguage: OtherLanguage;
  /** What the theme button says: while the page is light it offers the dark theme, and the reverse. */
  readonly theme: { readonly toDark: string; readonly toLight: string };
  /** The way to one’s own pages, or to signing in: the same for everyone, so that a page that is kept shows nobody’s name. */
  readonly account: { readonly href: string; readonly text: string };
  /** What Enter does in a form that goes along with the language: what its own first button does. */
  readonly goOn: string;
}

/**
 * Name in words, no crest. The theme button stays hidden until theme.js has marked the document, since it
 * could do nothing without it, nor look like anything without the stylesheet; the script listens on the document and changes nothing inside React's tree.
 */
export function PageHeader({ siteName, homeHref, otherLanguage, theme, account, goOn }: PageHeaderProps) {
  return (
    <header className={styles["header"]}>
      <div className={`page ${styles["bar"]}`}>
        <a className={styles["name"]} href={homeHref}>
          {siteName}
        </a>
        <div className={styles["tools"]}>
          <a className={styles["tool"]} href={account.href}>
            {account.text}
          </a>{" "}
          <button type="button" className={styles["tool"]} data-theme-toggle="" hidden>
            <span className={styles["toDark"]}>{theme.toDark}</span>{" "}
            <span className={styles["toLight"]}>{theme.toLight}</span>
          </button>{" "}
          <LanguageSwitch {...otherLanguage} goOn={goOn} />
        </div>
      </div>
    </header>
  );
}

/** With a form, the first of its buttons is what Enter presses in a field: it must go on, not change the language. */
function LanguageSwitch({ goOn, ...other }: OtherLanguage & { readonly goOn: string }) {
  const { href, code, name, missing, form } = other;
  if (missing !== undefined)
    return (
      <span className={styles["absent"]} lang={code}>
        {missing}
      </span>
    );
  if (form === undefined) {
    return (
      <a className={styles["tool"]} href={href} hrefLang={code} lang={code} rel="alternate">
        {name}
      </a>
    );
  }
  return (
    <>
      <button
        type="submit"
        form={form}
        name="intent"
        value="continue"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
      >
        {goOn}
      </button>{" "}
      <button
        type="submit"
        form={form}
        name="intent"
        value="translate"
        className={styles["tool"]}
        formAction={href}
        lang={code}
      >
        {name}
      </button>
    </>
  );
}
