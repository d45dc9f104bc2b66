import { DoneNotice, type Notices } from "../kit/done-notice.tsx";

const notices = {
  fait: { key: "assignments.tasks.doneNotice", tone: "success" },
  rappels: { key: "assignments.tasks.stopNotice", tone: "success" },
} as const satisfies Notices;

/** What became of something that one was asked for. */
export function TaskNotice({ name }: { readonly name: string | null }) {
  return <DoneNotice name={name} notices={notices} />;
}
