// The use cases of a server on a real database, and what a visitor does with them.

import { saveAnswer } from "../../app/answering/save-answer.server.ts";
import type { SaveIntent } from "../../app/domain/answers/decide-save.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import {
  type AssessmentRef,
  findAssessment,
  type OpenAssessment,
} from "../../app/record/find-assessment.server.ts";
import { type StartAssessment, startAssessment } from "../../app/start/start-assessment.server.ts";
import { createDeps } from "../../app/wiring/create-deps.server.ts";
import type { Deps, DepsSettings, Outside } from "../../app/wiring/deps.server.ts";
import { someTime } from "./stores.ts";

interface TestOutside extends Outside {
  /** Is told of the mails that are handed over, beside the table. */
  readonly post?: (mail: NewMail) => void;
}

/** In memory, without demonstration, at a time that stands still, unless the test says otherwise. */
export function aServer(settings: Partial<DepsSettings> = {}, { post, ...outside }: TestOutside = {}): Deps {
  const inMemory = {
    DATABASE_PATH: ":memory:",
    DEFINITIONS_PATH: "survey-definitions",
    DEMO: "off",
    EVIDENCE_FILE_MB: 5,
    EVIDENCE_TOTAL_MB: 100,
  } as const;
  const deps = createDeps({ ...inMemory, ...settings }, { now: () => someTime, ...outside });
  return post === undefined ? deps : tellingOf(deps, post);
}

/** The same, with somebody who is told of every mail as it is handed over. */
export function tellingOf(deps: Deps, told: (mail: NewMail) => void): Deps {
  const post = (mail: NewMail): void => {
    deps.post(mail);
    told(mail);
  };
  return { ...deps, post };
}

/** A blank trial of a real métropole, unless the test says otherwise. */
export async function aTrial(
  deps: Deps,
  overrides: Partial<StartAssessment> = {},
): Promise<AssessmentRef & { token: string }> {
  const body = { slug: "rennes-metropole" };
  const started = await startAssessment(deps, {
    surveyId: "metropoles-numeriques",
    body,
    from: "blank",
    form: "",
    ...overrides,
  });
  if (!started.ok) throw new Error(started.reason);
  const { slug, edition, token } = started.value;
  return { slug, edition, token, tokens: [token] };
}

export function opened(deps: Deps, ref: AssessmentRef): OpenAssessment {
  const found = findAssessment(deps, ref, "read");
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

export interface PostedPage {
  readonly version?: number;
  readonly form?: string;
  readonly seq?: number;
  readonly was?: string;
  readonly intent?: SaveIntent;
}

/** Posts the page of one question; `fields` are those of the form. */
export function post(
  deps: Deps,
  ref: AssessmentRef,
  posted: { question: string; fields: Record<string, string>; page?: PostedPage },
) {
  const meta = { version: 0, form: "", seq: 0, was: "", intent: "continue" as const, ...posted.page };
  const entries = formEntries(Object.entries(posted.fields));
  return saveAnswer(deps, { ref, questionId: posted.question, entries, meta });
}
