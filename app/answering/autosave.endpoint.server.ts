// Where a question page saves by itself: the same save as its button, answered with data instead of a page.

import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { sendJson } from "../http/send.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { earnedKeyCookie } from "../record/earned-key.http.server.ts";
import { type SaveAnswerRefusal, saveAnswer } from "./save-answer.server.ts";

export const autosave: Endpoint = async (call) => {
  const { deps, request, response, params } = call;
  if (request.method !== "POST") return "NOT_FOUND";
  const entries = formEntries(await formPairs(request));
  const meta = { ...readSaveMeta(entries), intent: "autosave" as const };
  const { question: questionId = "" } = params;
  const ref = assessmentRef(call);
  const saved = await saveAnswer(deps, { ref, questionId, entries, meta });
  if (saved.ok) {
    const cookie = earnedKeyCookie(deps, request, ref);
    if (cookie !== null) response.append("Set-Cookie", cookie);
    const { stored, version } = saved.value;
    await sendJson(response, { version, savedAt: stored?.savedAt ?? deps.now() });
  } else {
    const { status, value } = refusalOf(saved.reason);
    await sendJson(response, value, status);
  }
  return null;
};

function refusalOf(reason: SaveAnswerRefusal): { readonly status: number; readonly value: object } {
  switch (reason.code) {
    case "INVALID":
      return { status: 422, value: { problems: reason.problems } };
    case "STALE":
      return { status: 409, value: { version: reason.theirs.version } };
    case "FINALISED":
      return { status: 409, value: { finalised: true } };
    case "NOT_ON_PATH":
    case "NOT_FOUND":
      return { status: 404, value: {} };
  }
}
