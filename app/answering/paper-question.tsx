import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import styles from "./paper.module.css";
import { type PaperBlank, paperBlanks } from "./paper-blanks.ts";

interface PaperQuestionProps {
  readonly sheet: QuestionSheet;
  /** From 1, in its section. */
  readonly number: number;
}

/** One question to be filled in by hand. */
export function PaperQuestion({ sheet, number }: PaperQuestionProps) {
  const { t, list } = useWords();
  const { words, roles, question } = sheet;
  return (
    <article className={styles["question"]}>
      <h3>
        {number}. {words.question}
      </h3>
      {roles.length > 0 && <p className="muted small">{t("questions.bestPlaced", { roles: list(roles) })}</p>}
      {words.help !== undefined && <p className="small">{words.help}</p>}
      {question.type === "list" && (
        <p className="small">{t("answering.print.entry", { count: question.max })}</p>
      )}
      {paperBlanks(sheet).map((blank, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper does not change
        <Blank key={index} blank={blank} />
      ))}
      {sheet.dontKnow && <Ticks options={[t("questions.dontKnow")]} />}
      {sheet.notApplicable !== "never" && <Ticks options={[t("answering.print.notApplicable")]} />}
      {"weight" in question && <Lines label={t("answering.print.justification")} count={2} />}
    </article>
  );
}

function Blank({ blank }: { readonly blank: PaperBlank }) {
  switch (blank.kind) {
    case "tick":
      return (
        <>
          {blank.label !== null && <p className={styles["label"]}>{blank.label}</p>}
          <Ticks options={blank.options} />
        </>
      );
    case "short":
      return (
        <p className={styles["short"]}>
          {blank.label} <span className={styles["space"]} /> {blank.unit}
        </p>
      );
    case "lines":
      return <Lines label={blank.label} count={blank.count} />;
  }
}

function Ticks({ options }: { readonly options: readonly string[] }) {
  return (
    <ul className={styles["ticks"]}>
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}

function Lines({ label, count }: { readonly label: string | null; readonly count: number }) {
  return (
    <div>
      {label !== null && <p className={styles["label"]}>{label}</p>}
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <span key={line} className={styles["line"]} />
      ))}
    </div>
  );
}
