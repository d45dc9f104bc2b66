// Where a question page saves by itself: the same save as its button, answered with data instead of a page.
import type { ActionFunctionArgs } from "@remix-run/node";
import { formEntries } from "../domain/answers/form-entries.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { saveAnswer } from "./save-answer.server.ts";

export function loader() {
  return refuse("NOT_FOUND");
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const entries = formEntries(await formPairs(args.request));
  const meta = { ...readSaveMeta(entries), intent: "autosave" as const };
  const questionId = args.params["q"] ?? "";
  const saved = await saveAnswer(args.context.deps, { ref: assessmentRef(args), questionId, entries, meta });
  if (saved.ok) {
    const { stored, version } = saved.value;
    return Response.json({ version, savedAt: stored?.savedAt ?? args.context.deps.now() });
  }
  switch (saved.reason.code) {
    case "INVALID":
      return Response.json({ problems: saved.reason.problems }, { status: 422 });
    case "STALE":
      return Response.json({ version: saved.reason.theirs.version }, { status: 409 });
    case "FINALISED":
      return Response.json({ finalised: true }, { status: 409 });
    case "NOT_ON_PATH":
    case "NOT_FOUND":
      return Response.json({}, { status: 404 });
  }
}
