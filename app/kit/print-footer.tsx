import styles from "./print-footer.module.css";

interface PrintFooterProps {
  readonly url: string;
  /** The hash that ties the paper to the stored result; undefined while nothing is frozen. */
  readonly fingerprint?: string | undefined;
}

/** At the foot of every sheet: where it comes from. The page count under it is the browser's (`@page`). */
export function PrintFooter({ url, fingerprint }: PrintFooterProps) {
  return (
    <p className={`print-only ${styles["footer"]}`}>
      {url}
      {fingerprint === undefined ? null : <> · {fingerprint}</>}
    </p>
  );
}
