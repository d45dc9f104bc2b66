import type { MouseEvent, ReactNode } from "react";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import styles from "./clearable.module.css";
import { useControl } from "./use-control.ts";

interface ClearableProps {
  /** Of the radios, without the prefix of the question. */
  readonly name: string;
  /** What they answer, so that several buttons of a page are told apart. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Radios, and a way back to no answer: a radio cannot be unticked. Without script the page is shown again without it. */
export function Clearable({ name, of, children }: ClearableProps) {
  const { t } = useWords();
  const control = useControl(name);
  const { name: fullName } = control.box("");
  return (
    <div className={styles["choices"]}>
      {children}
      <div className={styles["clear"]}>
        <Button
          kind="link"
          name="intent"
          value={`clear:${fullName}`}
          formAction={`#${control.id}`}
          onClick={(event) => clear(event, fullName)}
        >
          {t("questions.clear")}{" "}
          <span className="visually-hidden">{t("questions.clearOf", { question: of })}</span>
        </Button>
      </div>
    </div>
  );
}

/** The same on the spot. The page hears of it as of any change, and saves it. */
function clear(event: MouseEvent<HTMLButtonElement>, name: string): void {
  const held = event.currentTarget.form?.elements.namedItem(name);
  const radios = held instanceof RadioNodeList ? [...held] : [held];
  const [first] = radios;
  if (!(first instanceof HTMLInputElement)) return;
  event.preventDefault();
  for (const radio of radios) if (radio instanceof HTMLInputElement) radio.checked = false;
  first.focus();
  first.dispatchEvent(new Event("input", { bubbles: true }));
}
