import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readChecks } from "../domain/publication/moderation-checks.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import {
  type Moderate,
  type ModerateRefusal,
  type PublishRefusal,
  publishRequest,
  returnRequest,
} from "./moderate.server.ts";
import { ModeratePage, type ModeratePageProps } from "./moderate-page.tsx";
import type { ModerateRefused } from "./moderation-problems.ts";
import { stepMail } from "./publication-mail.server.ts";
import { viewModeration } from "./view-moderation.server.ts";
import { withdrawRequest } from "./withdraw-request.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("publication.moderation.title")} – ${PageView.read<ModeratePageProps>(view).body.name}`,
});

export function loader(args: LoaderFunctionArgs) {
  const { publicId, session } = askedOf(args);
  const view = viewModeration(args.context.deps, {
    ...{ publicId, session, locale: args.context.locale },
  });
  if (!view.ok) return refuse(view.reason);
  const preview = pathTo("moderate-preview", { locale: args.context.locale, publication: publicId });
  const decisionHref = pathTo("moderate-decision", { locale: args.context.locale, publication: publicId });
  return new PageView<ModeratePageProps>({ ...view.value, preview, decisionHref });
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const fields = await args.request.formData();
  const reason = String(fields.get("motif") ?? "");
  const checks = readChecks(fields.getAll("lu").map(String));
  const asked: Moderate = {
    ...{ ...askedOf(args), checks, steps: Number(fields.get("etapes")) },
    compose: stepMail(new URL(args.request.url).origin),
  };
  const number = Number(fields.get("numero"));
  const decided = await decide(deps, String(fields.get("intent")), { ...asked, reason, number });
  if (decided.ok) throw redirect(`${pathTo("moderation", { locale })}?avis=${decided.value}`, 303);
  if (decided.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  return data<ModerateRefused>(
    { problem: decided.reason, reason, checks },
    { status: STATUSES[decided.reason] },
  );
}

const STATUSES = {
  ...{ CHANGED: 409, OFFICIAL_JOINED: 409, OWN_BODY: 403, NOT_CHECKED: 422, BAD_REASON: 422 },
} as const;

type Decided = Result<"publiee" | "renvoyee" | "retiree", ModerateRefusal | PublishRefusal | "BAD_REASON">;
type Asked = Moderate & { readonly reason: string; readonly number: number };

/** Gives the name of the notice. */
async function decide(deps: Deps, intent: string, asked: Asked): Promise<Decided> {
  switch (intent) {
    case "publish":
      return named("publiee", await publishRequest(deps, asked));
    case "return":
      return named("renvoyee", await returnRequest(deps, asked));
    case "withdraw":
      return named("retiree", await withdrawRequest(deps, asked));
    default:
      return refused("NOT_FOUND");
  }
}

function named<Name, Reason>(name: Name, done: Result<unknown, Reason>): Result<Name, Reason> {
  return done.ok ? accepted(name) : done;
}

export default function ModerateOne() {
  return <ModeratePage {...useView<ModeratePageProps>()} refused={useSent<ModerateRefused>()} />;
}

function askedOf({ request, params }: LoaderFunctionArgs) {
  return { session: sessionToken(request), publicId: params["publication"] ?? "" };
}
