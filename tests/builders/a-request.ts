// A finalised assessment whose publication an official is asked for, or has allowed with a signed decision.
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { answerConsent } from "../../app/publication/answer-consent.server.ts";
import { askConsent } from "../../app/publication/ask-consent.server.ts";
import { viewConsent } from "../../app/publication/view-consent.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aPdf } from "./files.ts";
import { finalisationWords } from "./finalisation-words.ts";

const compose = () => ({ subject: "", text: "" });

export interface ARequest {
  /** That the official got by mail. */
  readonly token: string;
  /** Names the request in addresses. */
  readonly publicId: string;
}

/** Finalises the assessment first. */
export async function anAskedRequest(deps: Deps, ref: AssessmentRef): Promise<ARequest> {
  let token = "";
  const done = await finaliseAssessment(deps, {
    compose: finalisationWords,
    ref,
    isAccurate: true,
    form: "to publish",
  });
  const asked = await askConsent(deps, {
    ...{
      ref,
      email: "mayor@elsewhere.example",
      scope: ["justifications"],
      why: "",
      form: "one",
      locale: "fr",
    },
    compose: (_locale, letter) => {
      token = letter.token;
      return compose();
    },
  });
  if (!done.ok || !asked.ok) throw new Error("nobody was asked");
  const id = deps.assessments.get(ref.slug, ref.edition)?.id ?? 0;
  return { token, publicId: deps.publicationRequests.newestOf(id)?.publicId ?? "" };
}

export async function anAllowedRequest(deps: Deps, ref: AssessmentRef): Promise<ARequest> {
  const request = await anAskedRequest(deps, ref);
  const { token } = request;
  const view = viewConsent(deps, { token, session: null, locale: "fr" });
  const answered = await answerConsent(deps, {
    session: null,
    ...{ token, compose, hash: view.ok ? view.value.hashes.all : "" },
    typed: { choice: "all", name: "Camille Martin", mandate: "Maire", delegation: "", reason: "" },
    decision: { name: "arrêté.pdf", body: aPdf() },
  });
  if (!answered.ok) throw new Error("it was not allowed");
  return request;
}
