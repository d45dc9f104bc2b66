import { useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Field } from "../kit/field.tsx";
import styles from "./start.module.css";

type Copied = "no" | "yes" | "failed";

/** A field to select the link in; the button that copies it appears once a script can make it work. */
export function SecretLink({ link }: { readonly link: string }) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState<Copied>("no");
  useEffect(() => setCanCopy(true), []);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  }

  return (
    <Field id="lien" label={t("link.label")} hint={t("link.hint")}>
      <div className={styles["link"]}>
        <textarea
          ref={field}
          id="lien"
          readOnly
          rows={2}
          spellCheck={false}
          aria-describedby="lien-hint"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        {canCopy ? (
          <Button type="button" kind="secondary" onClick={copy}>
            {t("link.copy")}
          </Button>
        ) : null}
      </div>
      <p role="status">{copied === "no" ? null : t(copied === "yes" ? "link.copied" : "link.notCopied")}</p>
    </Field>
  );
}
