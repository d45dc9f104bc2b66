import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isGivenRole } from "../domain/people/role.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { AccessAnswerPage, type AnswerRefusal, isAnswerProblem } from "./access-answer-page.tsx";
import { accessRefusedMail } from "./access-mail.server.ts";
import type { AccessAnswerView } from "./access-queue.view.ts";
import { type AnswerGiven, answerAccessRequest } from "./answer-access-request.server.ts";
import { invitationMail } from "./invitation-mail.server.ts";
import { viewAccessAnswer } from "./view-access-queue.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("team.access.answerTitle")} – ${PageView.read<AccessAnswerView>(view).request.body.name}`,
});

export function loader(args: LoaderFunctionArgs) {
  const view = viewAccessAnswer(args.context.deps, askedOf(args));
  return view.ok ? new PageView<AccessAnswerView>(view.value) : refuse(view.reason);
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const { origin } = new URL(args.request.url);
  const fields = await args.request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const values = { role: textOf("role"), reason: textOf("motif") };
  const given = readAnswer(textOf("intent"), values);
  if (given === null) return refuse("NOT_FOUND");
  const asked = askedOf(args);
  const answered = await answerAccessRequest(deps, {
    ...{ ...asked, email: textOf("courriel"), given },
    compose: {
      invitation: ({ token, ...letter }) =>
        invitationMail({
          ...letter,
          url: origin + pathTo("invitation", { locale: letter.locale, token }),
        }),
      refusal: accessRefusedMail,
    },
  });
  if (answered.ok) {
    const { leads } = answered.value;
    const back = leads ? pathTo("team", { locale, slug: asked.slug }) : pathTo("access-queue", { locale });
    throw redirect(`${back}?avis=${given.kind === "invite" ? "invitee" : "refusee"}`, 303);
  }
  return isAnswerProblem(answered.reason)
    ? data<AnswerRefusal>({ problem: answered.reason, values }, { status: 422 })
    : refuse("NOT_FOUND");
}

export default function AccessAnswer() {
  return <AccessAnswerPage {...useView<AccessAnswerView>()} refused={useSent<AnswerRefusal>()} />;
}

function askedOf({ request, params }: LoaderFunctionArgs) {
  const { slug = "", request: publicId = "" } = params;
  return { session: sessionToken(request), slug, publicId };
}

/** Null for what no form of the page could send. */
function readAnswer(intent: string, { role, reason }: AnswerRefusal["values"]): AnswerGiven | null {
  if (intent === "refuse") return { kind: "refuse", reason };
  return intent === "invite" ? { kind: "invite", role: isGivenRole(role) ? role : null } : null;
}
