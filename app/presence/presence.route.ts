// Who else is at work in a section, as the one sentence that its pages show.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { presenceText } from "./presence-text.ts";
import { viewPresence } from "./view-presence.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const present = viewPresence(deps, { ref: assessmentRef(args), sectionId: args.params["sec"] ?? "" });
  if (!present.ok) return refuse(present.reason);
  return new Response(presenceText(present.value, wordsOf(locale)), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
