import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { sectionCheckPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { confirmSection } from "./confirm-section.server.ts";
import { withNotice } from "./place-after.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

export function loader() {
  return refuse("NOT_FOUND");
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const sectionId = args.params["section"] ?? "";
  const confirmed = await confirmSection(deps, { ref, sectionId });
  if (!confirmed.ok)
    return confirmed.reason === "FINALISED" ? refuseLocked(args, { sent: [] }) : refuse(confirmed.reason);
  const check = sectionCheckPath({ locale, slug: ref.slug, edition: ref.edition }, sectionId);
  throw redirect(withNotice(check, "confirmees"), 303);
}

/** Never shown: with a component, its address answers a visit like what does not exist. */
export default function Confirm() {
  return null;
}
