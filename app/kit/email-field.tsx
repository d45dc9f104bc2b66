import type { ReactNode } from "react";
import { useWords } from "../i18n/words-context.ts";
import { TextField } from "./text-field.tsx";

interface EmailFieldProps {
  /** “Adresse électronique” where the page has no more to say. */
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error: string | undefined;
  /** As it was typed; empty on a first visit. */
  readonly value: string;
  /** The address of who fills the form in, which their browser knows, or somebody else’s. */
  readonly whose: "reader" | "other";
}

/** The one address of a form, under the name that counts how many mails somebody asks for. */
export function EmailField({ label, hint, error, value, whose }: EmailFieldProps) {
  const { t } = useWords();
  return (
    <TextField
      id="courriel"
      name="courriel"
      type="email"
      label={label ?? t("kit.email.label")}
      hint={hint}
      error={error}
      defaultValue={value}
      autoComplete={whose === "reader" ? "email" : "off"}
    />
  );
}
