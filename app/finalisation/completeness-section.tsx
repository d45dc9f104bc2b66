import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, questionPath, sectionCheckPath } from "../kit/assessment-paths.ts";
import { Details } from "../kit/details.tsx";
import { TaskList } from "../kit/task-list.tsx";
import { completenessWords } from "./completeness-words.ts";
import styles from "./finalise.module.css";
import type { FinaliseSection } from "./finalise.view.ts";

interface CompletenessProps {
  readonly address: AssessmentAddress;
  readonly sections: readonly FinaliseSection[];
}

/** How far each section is, in words, and the way to every question that is left: folded, so that the page ends in sight. */
export function CompletenessSection({ address, sections }: CompletenessProps) {
  const words = useWords();
  const { t } = words;
  const finished = sections.filter(({ isFinished }) => isFinished).length;
  return (
    <>
      <p>{t("finalisation.missing")}</p>
      <Details
        summary={t("finalisation.complete.sections", { count: finished, finished, total: sections.length })}
      >
        <TaskList
          tasks={sections.map((section) => ({
            id: `remplissage-${section.id}`,
            title: section.title,
            href: sectionCheckPath(address, section.id),
            detail: completenessWords(section, words),
            status: section.isFinished
              ? { text: t("finalisation.complete.finished"), tone: "success" }
              : { text: t("finalisation.complete.open"), tone: "warning" },
          }))}
        />
      </Details>
      <LeftQuestions address={address} sections={sections} left="unanswered" />
      <LeftQuestions address={address} sections={sections} left="toConfirm" />
    </>
  );
}

interface LeftProps extends CompletenessProps {
  readonly left: "unanswered" | "toConfirm";
}

/** Nothing where none is left. */
function LeftQuestions({ address, sections, left }: LeftProps) {
  const { t } = useWords();
  const open = sections.filter((section) => section[left].length > 0);
  if (open.length === 0) return null;
  return (
    <Details summary={t(`finalisation.complete.${left}List`)}>
      {left === "toConfirm" ? <p>{t("finalisation.complete.toConfirmHint")}</p> : null}
      {open.map((section) => (
        <section key={section.id} className="flow">
          <h2 className={styles["section"]}>{section.title}</h2>
          <ul>
            {section[left].map(({ id, name }) => (
              <li key={id}>
                <a href={questionPath(address, section.id, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Details>
  );
}
