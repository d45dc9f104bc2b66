// The bodies of a cohort as letters see them: whom they would go to, and what each has done.
import type { Edition } from "../domain/editions/edition.ts";
import type { Written } from "../domain/editions/in-audience.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FollowedLine } from "./follow-up.view.ts";
import type { WrittenTo } from "./letters.store.server.ts";
import { followedLine, followedLines } from "./view-follow-up.server.ts";

export interface LetterBody extends Written, Omit<WrittenTo, "lastAt" | "isInvited"> {
  readonly name: string;
  readonly slug: string;
}

/** By name. */
export function letterBodies(deps: Deps, edition: Edition): readonly LetterBody[] {
  const written = new Map(deps.letters.listWritten(edition.id).map((one) => [one.bodyId, one]));
  return followedLines(deps, edition).flatMap((line) => {
    const one = written.get(line.bodyId);
    return one === undefined ? [] : [letterBodyOf(line, one)];
  });
}

/** Undefined for one that is not in the cohort. */
export function letterBody(deps: Deps, edition: Edition, bodyId: number): LetterBody | undefined {
  const written = deps.letters.getWritten({ editionId: edition.id, bodyId });
  const line = written === undefined ? undefined : followedLine(deps, edition, bodyId);
  return written === undefined || line === undefined ? undefined : letterBodyOf(line, written);
}

function letterBodyOf({ name, slug, participation }: FollowedLine, written: WrittenTo): LetterBody {
  const hasAddress = written.email !== null;
  return { ...written, name, slug, participation, hasAddress, isStopped: written.stopped !== null };
}
