import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isMemberRole } from "../domain/people/role.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { changeTeam } from "./change-team.server.ts";
import { invitationMail } from "./invitation-mail.server.ts";
import { invite } from "./invite.server.ts";
import { readTeamChange } from "./team-change.http.server.ts";
import { TeamPage, type TeamPageProps, type TeamProblem, type TeamRefusal } from "./team-page.tsx";
import { viewTeam } from "./view-team.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => `${t("team.members.title")} – ${PageView.read<TeamPageProps>(view).body.name}`,
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context;
  const view = viewTeam(deps, { session: sessionToken(request), slug: params["slug"] ?? "" });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<TeamPageProps>({ ...view.value, notice });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  return fields.get("intent") === "invite" ? inviteSomeone(args, fields) : change(args, fields);
}

export default function Team() {
  return <TeamPage {...useView<TeamPageProps>()} refusal={useSent<TeamRefusal>()} />;
}

async function inviteSomeone({ request, params, context }: ActionFunctionArgs, fields: FormData) {
  const { deps, locale } = context;
  const { origin } = new URL(request.url);
  const slug = params["slug"] ?? "";
  const values = {
    email: String(fields.get("courriel") ?? ""),
    role: String(fields.get("role") ?? ""),
    commune: String(fields.get("commune") ?? ""),
    days: String(fields.get("duree") ?? ""),
  };
  const { email, role, commune, days } = values;
  const invited = await invite(deps, {
    ...{ session: sessionToken(request), slug, email, commune, days, locale },
    role: isMemberRole(role) ? role : null,
    compose: ({ token, ...letter }) => {
      const url = origin + pathTo("invitation", { locale: letter.locale, token });
      return invitationMail({ ...letter, url });
    },
  });
  if (invited.ok) throw redirect(`${pathTo("team", { locale, slug })}?avis=invite`, 303);
  return invited.reason === "NOT_FOUND" ? refuse("NOT_FOUND") : refused(invited.reason, values);
}

async function change({ request, params, context }: ActionFunctionArgs, fields: FormData) {
  const slug = params["slug"] ?? "";
  const asked = readTeamChange(fields);
  if (asked === null) return refuse("NOT_FOUND");
  const changed = await changeTeam(context.deps, {
    session: sessionToken(request),
    slug,
    change: asked,
  });
  if (changed.ok) throw redirect(`${pathTo("team", { locale: context.locale, slug })}?avis=fait`, 303);
  if (changed.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  return refused("LAST_LEAD", { email: "", role: "", commune: "", days: "" });
}

function refused(problem: TeamProblem, values: TeamRefusal["values"]) {
  return data<TeamRefusal>({ problem, values }, { status: 422 });
}
