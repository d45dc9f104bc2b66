import type { LoaderFunctionArgs } from "@remix-run/node";
import type { EvidenceAddress } from "../usecases/evidence-place.server.ts";
import { assessmentRef } from "./assessment-ref.server.ts";

/** The question that files are about, by the parameters of its address. */
export function evidenceAddress(args: Pick<LoaderFunctionArgs, "request" | "params">): EvidenceAddress {
  const { sec: sectionId = "", q: questionId = "" } = args.params;
  return { ref: assessmentRef(args), sectionId, questionId };
}
