import styles from "./error-summary.module.css";

interface ErrorSummaryProps {
  readonly title: string;
  /** `href` is the id of the first control of the faulty field, with its hash sign. */
  readonly errors: readonly { readonly href: string; readonly text: string }[];
}

/**
 * Stands above the h1 and takes the focus as the page loads, with or without script, so that nobody has to
 * look for what went wrong. Nothing when there is no error.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the one case where moving the focus is what the reader needs
    <div className={styles["summary"]} role="alert" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 id="error-summary">{title}</h2>
      <ul className={styles["errors"]}>
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
