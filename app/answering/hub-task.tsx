import { assignedText } from "../assignments/assigned-text.ts";
import { dimensionMark } from "../charts/dimension-mark.ts";
import { type SectionFill, type SectionStatus, sectionFill } from "../domain/branching/section-status.ts";
import type { Words } from "../i18n/words.ts";
import {
  type AssessmentAddress,
  assignPath,
  sectionCheckPath,
  sectionPagePath,
  sectionPath,
} from "../kit/assessment-paths.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { Tag, type Tone } from "../kit/tag.tsx";
import type { Task } from "../kit/task-list.tsx";
import { presenceText } from "../presence/presence-text.ts";
import type { HubSection } from "./hub.view.ts";

const TONES: Readonly<Record<SectionStatus, Tone>> = {
  todo: "info",
  doing: "neutral",
  done: "success",
  review: "warning",
};

const FILL_TONES: Readonly<Record<SectionFill, Tone>> = {
  empty: "neutral",
  partial: "neutral",
  full: "success",
};

interface InHub {
  readonly address: AssessmentAddress;
  readonly section: HubSection;
  /** Among the dimensions, from 0; null for a section that is not one. */
  readonly place: number | null;
  /** Who only reads is led to the answers of the section. */
  readonly mayAnswer: boolean;
  readonly mayAssign: boolean;
  /** Nothing is left to do then: its sections say how far they were filled. */
  readonly isFinalised: boolean;
}

export function hubTask(inHub: InHub, words: Words): Task {
  const { address, section, place, mayAnswer, mayAssign } = inHub;
  const { id, title, task } = section;
  return {
    id,
    title,
    href: mayAnswer ? sectionPath(address, id) : sectionCheckPath(address, id),
    mark: place === null ? undefined : <DimensionChip mark={dimensionMark(place)} />,
    status: statusOf(inHub, words),
    detail: (
      <>
        {task}
        {task === null ? null : <br />}
        {progressText(inHub, words)}
        {section.toConfirm > 0 && (
          <>
            {" "}
            <Tag tone="warning">{words.t("answering.hub.toConfirm", { count: section.toConfirm })}</Tag>
          </>
        )}
        <Presence text={presenceText(section.present, words)} />
        {mayAnswer
          ? sectionLink(sectionPagePath(address, id), words.t("answering.hub.onePage"), title)
          : null}
        {mayAssign ? sectionLink(assignPath(address, id), words.t("assignments.hub.link"), title) : null}
      </>
    ),
  };
}

function statusOf({ section, isFinalised }: InHub, { t }: Words): Task["status"] {
  const { status, progress } = section;
  if (!isFinalised) return { text: t(`answering.hub.status.${status}`), tone: TONES[status] };
  const fill = sectionFill(progress);
  return { text: t(`answering.hub.fill.${fill}`), tone: FILL_TONES[fill] };
}

/** On a line of its own; nothing when nobody else is there. */
function Presence({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <>
      <br />
      {text}
    </>
  );
}

/** On a line of its own; says of which section to who hears the link alone. */
function sectionLink(href: string, label: string, title: string) {
  return (
    <>
      <br />
      <a href={href}>
        {label}
        <span className="visually-hidden"> {title}</span>
      </a>
    </>
  );
}

/** "4 réponses sur 6, environ 20 minutes, 1 « je ne sais pas », à demander : Direction générale". */
function progressText({ section, isFinalised }: InHub, words: Words): string {
  const { progress, minutes, status, ask, assigned } = section;
  const { t, list } = words;
  const { total, answered, dontKnow, notApplicable } = progress;
  const parts = [
    t("answering.hub.answered", { count: answered, answered, total }),
    status === "todo" &&
      minutes !== null &&
      !isFinalised &&
      t("answering.hub.minutes", { count: minutes, minutes }),
    notApplicable > 0 && t("answering.hub.notApplicable", { count: notApplicable }),
    dontKnow > 0 && t("answering.hub.dontKnow", { count: dontKnow }),
    ask.length > 0 && t("answering.hub.askWhom", { roles: list(ask) }),
    !isFinalised && assignedText(assigned, words),
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}
