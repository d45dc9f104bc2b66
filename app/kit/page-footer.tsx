import styles from "./page-footer.module.css";

interface PageFooterProps {
  /** Names the list of links for someone who cannot see where it stands. */
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly note: string;
}

export function PageFooter({ label, links, note }: PageFooterProps) {
  return (
    <footer className={styles["footer"]}>
      <div className="page">
        <nav aria-label={label}>
          <ul className={styles["links"]}>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles["note"]}>{note}</p>
      </div>
    </footer>
  );
}
