import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { ConsentChoice, TypedConsent } from "../domain/publication/consent-form.ts";
import { readSentFile } from "../evidence/sent-file.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { answerConsent } from "./answer-consent.server.ts";
import type { ConsentEnd, ConsentView } from "./consent.view.ts";
import { ConsentEndPage } from "./consent-end-page.tsx";
import { type ConsentRefused, DECISION_FIELD } from "./consent-form.tsx";
import { ConsentPage } from "./consent-page.tsx";
import { stepMail } from "./publication-mail.server.ts";
import { viewConsent } from "./view-consent.server.ts";

type View =
  | (ConsentView & { readonly previews: { readonly all: string; readonly scores: string } })
  | { readonly end: ConsentEnd };
type Sent = ConsentRefused | { readonly end: ConsentEnd } | { readonly done: ConsentChoice };

export const handle = pageHandle({ title: ({ t }) => t("publication.consent.title") });

/** Looking uses nothing up: scanners of mails look at every link. */
export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const view = viewConsent(deps, { token, locale, session: sessionToken(request) });
  if (!view.ok) return data(new PageView<View>({ end: view.reason }), { status: statusOf(view.reason) });
  const preview = pathTo("consent-preview", { locale, token });
  return new PageView<View>({
    ...view.value,
    previews: { all: preview, scores: `${preview}?portee=scores` },
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const sent = await readSentFile(request, DECISION_FIELD);
  if (sent === null) return refuse("UNREADABLE_BODY");
  const { textOf: text, file: decision } = sent;
  const typed: TypedConsent = {
    ...{ choice: text("choix"), name: text("nom"), mandate: text("mandat") },
    ...{ delegation: text("delegation"), reason: text("motif") },
  };
  const answered = await answerConsent(context.deps, {
    ...{ token: params["token"] ?? "", session: sessionToken(request), typed, decision },
    hash: text("empreinte"),
    compose: stepMail(new URL(request.url).origin),
  });
  if (answered.ok) return data<Sent>({ done: answered.value }, { status: 200 });
  if (answered.reason.code === "INVALID")
    return data<Sent>({ problems: againOf(answered.reason.problems, decision), typed }, { status: 422 });
  return data<Sent>({ end: answered.reason.code }, { status: statusOf(answered.reason.code) });
}

type Problems = ConsentRefused["problems"];

/** A browser does not send a file again by itself: whoever sent one is told to choose it once more. */
function againOf(problems: Problems, decision: unknown): Problems {
  const isAboutIt = problems.some((one) => one === "NO_PDF" || one === "LARGE_DECISION");
  return decision === null || isAboutIt ? problems : [...problems, "CHOOSE_AGAIN"];
}

export default function Consent() {
  const view = useView<View>();
  const sent = useSent<Sent>();
  if (sent !== undefined && "done" in sent) return <ConsentEndPage end={sent.done} />;
  if (sent !== undefined && "end" in sent) return <ConsentEndPage end={sent.end} />;
  if ("end" in view) return <ConsentEndPage end={view.end} />;
  return <ConsentPage {...view} refused={sent !== undefined && "problems" in sent ? sent : undefined} />;
}

function statusOf(end: ConsentEnd): number {
  if (end === "OWN_TEAM" || end === "MODERATES") return 403;
  return end === "NO_LINK" ? 404 : 410;
}
