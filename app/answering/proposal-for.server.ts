import type { Proposal } from "../domain/answers/filled-question.ts";
import type { Body } from "../domain/directory/body.ts";
import { proposedValue } from "../domain/directory/proposed-value.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import { directorySource } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** What the directory offers as the answer, with its source; null where it offers nothing. */
export function proposalFor(deps: Deps, body: Body, question: Question): Proposal | null {
  const values = proposedValue(question, body);
  if (values === null) return null;
  return { values, source: body.demonstration ? null : directorySource(deps) };
}
