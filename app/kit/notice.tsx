import { DoneNotice, type Notices } from "./done-notice.tsx";

/** What may have just happened in an assessment. */
const notices = {
  "sans-reponse": { key: "kit.notice.unanswered", tone: "info" },
  "question-ouverte": { key: "kit.notice.unansweredBack", tone: "info" },
  enregistre: { key: "kit.notice.saved", tone: "success" },
  reunie: { key: "kit.notice.merged", tone: "info" },
  terminee: { key: "kit.notice.finished", tone: "success" },
  "en-cours": { key: "kit.notice.unfinished", tone: "info" },
  confirmees: { key: "kit.check.confirmed", tone: "success" },
  rattachee: { key: "kit.attach.done", tone: "success" },
  confiee: { key: "kit.attach.handedOver", tone: "success" },
  reprises: { key: "kit.takeOver.done", tone: "success" },
  "rien-repris": { key: "kit.takeOver.nothing", tone: "info" },
  "hors-parcours": { key: "kit.notice.offPath", tone: "warning" },
} as const satisfies Notices;

export type NoticeName = keyof typeof notices;

/** Nothing for a name that is none of ours. */
export function Notice({ name }: { readonly name: string | null }) {
  return <DoneNotice name={name} notices={notices} />;
}
