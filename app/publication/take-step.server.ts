// One step of a request to publish, in the transaction of who takes it: refused where the table of steps does not have it, told
// to the team by mail.

import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import type { Account } from "../domain/people/visitor.ts";
import { mayTake, type RequestStep } from "../domain/publication/request-state.ts";
import { chainRequestStep, type NewRequestStep } from "../domain/publication/request-step.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { leadsOf } from "./leads-of.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { kindOfStep, type TellingDeps, tellHistory } from "./tell-history.server.ts";

export interface StepLetter {
  readonly kind:
    | Exclude<RequestStep, "asked" | "asked-again" | "called-off">
    | "withdrawn"
    /** To the team, and to the official: the assessment was reopened, or for the official the result withdrawn. */
    | "void"
    | "official-void"
    | "official-published";
  readonly body: string;
  readonly slug: string;
  /** The `ed` of the address of the assessment. */
  readonly edition: string;
  /** Empty where none is due. */
  readonly reason: string;
}
export type ComposeStep = (locale: Locale, letter: StepLetter) => MailText;

export interface StepToTake
  extends Pick<NewRequestStep, "kind" | "actor">,
    Partial<
      Pick<
        NewRequestStep,
        "officialName" | "officialMandate" | "delegation" | "reason" | "decisionHash" | "checked"
      >
    > {
  /** Of the document that is meant, where it is not the one that the request stands for. */
  readonly documentHash?: string;
  /** Who has an account; absent for an official, and for the program. */
  readonly by?: Pick<Account, "id" | "authorKey">;
  /** An official allowed the scores alone. */
  readonly isScoresAlone?: boolean;
}

const NOBODY = {
  officialName: "",
  officialMandate: "",
  delegation: "",
  reason: "",
  decisionHash: "",
  checked: "",
} as const;

export type StepDeps = Pick<Deps, "publicationRequests" | "signedDecisions"> & TellingDeps;

/** False where it cannot be taken: nothing is written then. `state` is null for the first one. */
export function takeStep(
  deps: StepDeps,
  request: StoredRequest,
  { by, isScoresAlone = false, ...step }: StepToTake,
): boolean {
  if (!mayTake(step.kind, request.steps === 0 ? null : request.state, step.actor)) return false;
  const previous = deps.publicationRequests.stepsOf(request.id).at(-1);
  const said = { documentHash: request.documentHash, ...NOBODY, ...step };
  const whole = { ...said, authorKey: by?.authorKey ?? "", at: deps.now() };
  const taken = chainRequestStep(previous, whole, { request: request.publicId, sha256 });
  deps.publicationRequests.addStep(request.id, taken);
  const kind = kindOfStep(step.kind, step.actor);
  const act = { assessmentId: request.assessmentId, hash: whole.documentHash, isScoresAlone };
  if (kind !== null) tellHistory(deps, { ...act, kind, actor: step.actor, by });
  // A decision is kept with what is published, and with nothing else.
  if (step.kind === "called-off" || step.kind === "returned") deps.signedDecisions.delete(request.id);
  return true;
}

/** To the leads of the team, but for who did it, each in their language. */
export function tellLeads(deps: Deps, { bodyId, compose, letter, but }: TellLeads): void {
  const leads = leadsOf(deps, bodyId).filter(({ accountId }) => accountId !== but);
  for (const { email, locale } of leads)
    deps.post({ kind: "publication", about: aboutTeam(bodyId), to: email, ...compose(locale, letter) });
}

/** Nobody, where no address is kept any more. In the language in which they were asked. */
export function tellOfficial(deps: Deps, { bodyId, request, compose, to, letter }: TellOfficial): void {
  if (to === null) return;
  deps.post({ kind: "publication", about: aboutTeam(bodyId), to, ...compose(request.locale, letter) });
}

interface TellOfficial {
  readonly bodyId: number;
  readonly request: StoredRequest;
  readonly compose: ComposeStep;
  readonly letter: StepLetter;
  readonly to: string | null;
}
interface TellLeads {
  readonly bodyId: number;
  readonly compose: ComposeStep;
  readonly letter: StepLetter;
  /** Account that did it; null for nobody with an account. */
  readonly but: number | null;
}
