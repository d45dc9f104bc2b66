// Where a page leads once it is saved, with what it says there.
import type { Neighbours } from "../domain/branching/neighbours.ts";
import {
  type AssessmentAddress,
  checkPath,
  hubPath,
  questionPath,
  sectionCheckPath,
  sectionPath,
} from "../kit/assessment-paths.ts";
import type { NoticeName } from "../kit/notice.tsx";

export interface SavedStep {
  readonly sectionId: string;
  /** Undefined when the question has left the path. */
  readonly neighbours: Neighbours | undefined;
  /** It was saved without an answer of any kind. */
  readonly isOpen: boolean;
  /** It was put together with what somebody else had saved. */
  readonly isMerged: boolean;
}
export interface Wish {
  /** The button that was pressed. */
  readonly intent: "continue" | "back";
  /** `?retour=` of the page: "section" or "tout" come back to the page that checks. */
  readonly back: string | null;
}

export function placeAfterQuestion(
  address: AssessmentAddress,
  step: SavedStep,
  { intent, back }: Wish,
): string {
  if (intent === "back")
    return withNotice(hubPath(address), noticeOf(step, "question-ouverte") ?? "enregistre");
  if (back === "tout") return withNotice(checkPath(address), noticeOf(step));
  const next = back === "section" ? undefined : step.neighbours?.next;
  if (next === undefined) return withNotice(sectionCheckPath(address, step.sectionId), noticeOf(step));
  return withNotice(questionPath(address, step.sectionId, next.question.id), noticeOf(step, "sans-reponse"));
}

function noticeOf({ isMerged, isOpen }: SavedStep, whenOpen?: NoticeName): NoticeName | undefined {
  if (isMerged) return "reunie";
  return isOpen ? whenOpen : undefined;
}

export function placeAfterSection(
  address: AssessmentAddress,
  { sectionId, isMerged }: Pick<SavedStep, "sectionId" | "isMerged">,
  intent: Wish["intent"],
): string {
  return withNotice(
    intent === "back" ? hubPath(address) : sectionCheckPath(address, sectionId),
    isMerged ? "reunie" : "enregistre",
  );
}

/** Where a section was said to be finished, or to be come back to. */
export interface EndedSection {
  readonly isFinished: boolean;
  /** The section to go on with; null when every other one is full. */
  readonly next: string | null;
}

export function placeAfterEnd(address: AssessmentAddress, { isFinished, next }: EndedSection): string {
  if (isFinished && next !== null) return sectionPath(address, next);
  return withNotice(hubPath(address), isFinished ? "terminee" : "en-cours");
}

export function withNotice(path: string, notice: NoticeName | undefined): string {
  return notice === undefined ? path : `${path}?avis=${notice}`;
}
