import { useWords } from "../i18n/words-context.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { type EditionProblem, type FieldError, findingsOf } from "./edition-form-problem.ts";
import styles from "./editions.module.css";

interface EditionProblemsProps {
  readonly problem: EditionProblem | undefined;
  readonly errors: readonly FieldError[];
}

/** Above the heading: what is to be mended. Nothing where nothing is. */
export function EditionProblems({ problem, errors }: EditionProblemsProps) {
  const { t } = useWords();
  const code = problem?.reason.code;
  const told =
    code === "STALE" || code === "CLOSED" ? [{ href: "#nom", text: t(`editions.problem.${code}`) }] : errors;
  return <ErrorSummary title={t("editions.errors", { count: told.length })} errors={told} />;
}

/** Why a version of a questionnaire cannot be pinned, each with its file and JSON pointer. In English, as its authors read it. */
export function SurveyFindings({ problem }: Pick<EditionProblemsProps, "problem">) {
  const { t } = useWords();
  const findings = findingsOf(problem);
  if (findings.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("editions.findings", { count: findings.length })}</h2>
      <ul>
        {findings.map(({ file, path, message }) => (
          <li key={`${file} ${path} ${message}`}>
            <span className={styles["pointer"]}>
              {file} {path}
            </span>{" "}
            <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
