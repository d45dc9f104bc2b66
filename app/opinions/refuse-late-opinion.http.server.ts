// How the pages of opinions answer while an assessment is finalised.
import type { ActionFunctionArgs } from "@remix-run/node";
import { refuse, refuseWith } from "../http/reply.server.ts";
import { PageView } from "../kit/page-view.ts";
import { type ViewLateOpinion, viewLateOpinion } from "./view-late-opinion.server.ts";

/** Shows the opinion or the decision that came too late, so that it can be copied. */
export function refuseLateOpinion(
  { context: { deps, locale } }: ActionFunctionArgs,
  late: Omit<ViewLateOpinion, "locale">,
): never {
  const locked = viewLateOpinion(deps, { ...late, locale });
  return locked.ok ? refuseWith("FINALISED", new PageView(locked.value)) : refuse(locked.reason);
}
