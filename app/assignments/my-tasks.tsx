import { useWords } from "../i18n/words-context.ts";
import {
  type AssessmentAddress,
  questionPath,
  sectionCheckPath,
  sectionPath,
} from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { pathTo } from "../kit/path-to.ts";
import { Tag } from "../kit/tag.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { Task } from "./tasks.view.ts";

interface MyTasksProps {
  readonly tasks: readonly Task[];
  /** The page that shows them: its buttons lead back to it. */
  readonly back: string;
}

/** What the reader was asked for and has not done; nothing without any. */
export function MyTasks({ tasks, back }: MyTasksProps) {
  const { t } = useWords();
  if (tasks.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("assignments.tasks.title")}</h2>
      <ul className="flow">
        {tasks.map((task) => (
          <li key={task.publicId} className="flow">
            <TaskWords task={task} />
            <TaskButtons task={task} back={back} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskWords({ task }: { readonly task: Task }) {
  const words = useWords();
  const { t, locale } = words;
  const { body, dueOn, isLate, message } = task;
  return (
    <>
      <p>
        <a href={placeOf(task, { locale, slug: body.slug, edition: task.edition })}>
          <TypedWithin
            text={task.what}
            of={task.language}
            sentence={(what) =>
              t("assignments.mail.request", { kind: t(`assignments.kind.${task.kind}`), what })
            }
          />
        </a>
        <br />
        {body.name}, {task.editionName}
        <br />
        {t("assignments.tasks.by", { who: task.by })}
        {dueOn === null ? null : (
          <>
            <br />
            {t("assignments.tasks.due", { date: dayWords(dueOn, words) })}{" "}
            {isLate ? <Tag tone="warning">{t("assignments.tasks.late")}</Tag> : null}
          </>
        )}
      </p>
      {message === "" ? null : (
        <blockquote className="preserved">
          <TypedText text={message} />
        </blockquote>
      )}
    </>
  );
}

function TaskButtons({
  task: { publicId, what, language, isReminded },
  back,
}: {
  readonly task: Task;
  readonly back: string;
}) {
  const { t, locale } = useWords();
  return (
    <form method="post" action={pathTo("tasks", { locale })} className="actions">
      <input type="hidden" name="tache" value={publicId} />
      <input type="hidden" name="retour" value={back} />
      <Button kind="secondary" name="intent" value="done">
        {t("assignments.tasks.done")}
        <span className="visually-hidden">
          {" "}
          (<TypedText text={what} of={language} />)
        </span>
      </Button>
      {isReminded ? (
        <Button kind="link" name="intent" value="stop">
          {t("assignments.tasks.stop")}
          <span className="visually-hidden">
            {" "}
            (<TypedText text={what} of={language} />)
          </span>
        </Button>
      ) : null}
    </form>
  );
}

function placeOf({ kind, sectionId, questionId }: Task, address: AssessmentAddress): string {
  if (kind === "review") return sectionCheckPath(address, sectionId);
  return questionId === null ? sectionPath(address, sectionId) : questionPath(address, sectionId, questionId);
}
