// Who else is at work in a section, as the one sentence that its pages show.
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { presenceText } from "./presence-text.ts";
import { viewPresence } from "./view-presence.server.ts";

export const presence: Endpoint = async (call) => {
  const { section: sectionId = "" } = call.params;
  const present = viewPresence(call.deps, { ref: assessmentRef(call), sectionId });
  if (!present.ok) return present.reason;
  const body = presenceText(present.value, wordsOf(call.locale));
  await send(call.response, { type: "text/plain; charset=utf-8", body });
  return null;
};
