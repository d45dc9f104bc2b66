import type { ComponentPropsWithoutRef } from "react";
import styles from "./button.module.css";

/** One primary a page; `danger` destroys something; `link` is a lesser act that still posts. */
export type ButtonKind = "primary" | "secondary" | "danger" | "link";

interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  readonly kind?: ButtonKind;
}

export function Button({ kind = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles["button"]} data-kind={kind} />;
}

interface ButtonLinkProps extends ComponentPropsWithoutRef<"a"> {
  readonly href: string;
  readonly kind?: ButtonKind;
}

/** Goes somewhere rather than does something, so it is a link that only looks like a button. */
export function ButtonLink({ kind = "primary", children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={styles["button"]} data-kind={kind}>
      {children}
    </a>
  );
}
