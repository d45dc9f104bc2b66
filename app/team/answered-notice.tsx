import { DoneNotice, type Notices } from "../kit/done-notice.tsx";

const notices = {
  invitee: { key: "team.access.invited", tone: "success" },
  refusee: { key: "team.access.refused", tone: "success" },
} as const satisfies Notices;

/** What became of a request for access. */
export function AnsweredNotice({ name }: { readonly name: string | null }) {
  return <DoneNotice name={name} notices={notices} />;
}
