import styles from "./print-header.module.css";

interface PrintHeaderProps {
  readonly territory: string;
  readonly edition: string;
  /** “provisoire”, or “publié le …”. */
  readonly status: string;
}

/** On top of every sheet of the paper version, where the site's own header is left out. */
export function PrintHeader({ territory, edition, status }: PrintHeaderProps) {
  return (
    <p className={`print-only ${styles["header"]}`} data-every-sheet>
      {territory} · {edition} · {status}
    </p>
  );
}
