import type { LoaderFunctionArgs } from "@remix-run/node";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { EvidenceAddress } from "./evidence-place.server.ts";

/** The question that files are about, by the parameters of its address. */
export function evidenceAddress(args: Pick<LoaderFunctionArgs, "request" | "params">): EvidenceAddress {
  const { section: sectionId = "", question: questionId = "" } = args.params;
  return { ref: assessmentRef(args), sectionId, questionId };
}
