import styles from "./breadcrumb.module.css";

interface BreadcrumbProps {
  readonly label: string;
  /** From the top of the site to the page just above this one; this page is named by its h1. */
  readonly items: readonly { readonly href: string; readonly text: string }[];
}

export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className={styles["trail"]}>
      <ol className={styles["items"]}>
        {items.map((item) => (
          <li key={item.href} className={styles["item"]}>
            <a href={item.href}>{item.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
