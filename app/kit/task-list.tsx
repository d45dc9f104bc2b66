import type { ReactNode } from "react";
import { Tag, type Tone } from "./tag.tsx";
import styles from "./task-list.module.css";

export interface Task {
  readonly id: string;
  readonly title: string;
  /** Undefined when the task cannot be opened now; its status says why. */
  readonly href?: string | undefined;
  /** Progress in words, for instance “4 réponses sur 6”. */
  readonly detail?: ReactNode;
  /** Marker and letter of the dimension, where there is one. */
  readonly mark?: ReactNode;
  readonly status: { readonly text: string; readonly tone: Tone };
}

/** What there is to do, each with its status in words; a link is described by its own status. The spaces part the words where
 * no stylesheet does. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className={styles["list"]}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  );
}

function TaskRow({ task }: { readonly task: Task }) {
  const statusId = `${task.id}-status`;
  const detailId = `${task.id}-detail`;
  return (
    <li className={styles["task"]}>
      <span className={styles["mark"]}>{task.mark}</span>{" "}
      <span className={styles["words"]}>
        {task.href === undefined ? (
          <span className={styles["title"]}>{task.title}</span>
        ) : (
          <a className={styles["title"]} href={task.href} aria-describedby={`${statusId} ${detailId}`}>
            {task.title}
          </a>
        )}{" "}
        <span id={detailId} className={styles["detail"]}>
          {task.detail}
        </span>
      </span>{" "}
      <span className={styles["status"]}>
        <Tag id={statusId} tone={task.status.tone}>
          {task.status.text}
        </Tag>
      </span>
    </li>
  );
}
