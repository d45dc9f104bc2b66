import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { finalisePath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { finalisationMail } from "./finalisation-mail.server.ts";
import { finaliseAssessment } from "./finalise-assessment.server.ts";
import { FinalisePage, type FinalisePageProps, type FinaliseRefusal } from "./finalise-page.tsx";
import { reopenAssessment } from "./reopen-assessment.server.ts";
import type { ComposeFinalisation } from "./tell-readers.server.ts";
import { viewFinalise } from "./view-finalise.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { standing, body } = PageView.read<FinalisePageProps>(data);
    return t(standing === null ? "finalisation.title" : "finalisation.titleDone", { body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, address } = pageOf(args);
  const view = viewFinalise(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const asked = new URL(args.request.url).searchParams;
  const version = Number(asked.get("version"));
  const already = view.value.versions.find((one) => one.version === version) ?? null;
  return new PageView<FinalisePageProps>({ ...view.value, address, notice: asked.get("avis"), already });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  return fields.get("intent") === "reopen" ? reopen(args, fields) : finalise(args, fields);
}

export default function Finalise() {
  return <FinalisePage {...useView<FinalisePageProps>()} refusal={useSent<FinaliseRefusal>()} />;
}

async function finalise(args: ActionFunctionArgs, fields: FormData) {
  const { ref, address } = pageOf(args);
  const isAccurate = fields.get("exact") === "oui";
  const done = await finaliseAssessment(args.context.deps, {
    ...{ ref, isAccurate },
    form: String(fields.get("form") ?? ""),
    compose: composeFor(args),
  });
  if (done.ok) {
    const { version, isNew } = done.value;
    const notice = isNew ? "finalisee" : "deja";
    throw redirect(`${finalisePath(address)}?avis=${notice}&version=${version}`, 303);
  }
  if (done.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  return data<FinaliseRefusal>({ problem: done.reason, reason: "" }, { status: 422 });
}

/** Sent again, or by another lead at once: the page simply says how things stand. */
async function reopen(args: ActionFunctionArgs, fields: FormData) {
  const { ref, address } = pageOf(args);
  const reason = String(fields.get("motif") ?? "");
  const done = await reopenAssessment(args.context.deps, {
    ref,
    reason,
    version: Number(fields.get("version")),
    origin: new URL(args.request.url).origin,
    compose: composeFor(args),
  });
  if (done.ok) throw redirect(`${finalisePath(address)}${done.value ? "?avis=rouverte" : ""}`, 303);
  if (done.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  return data<FinaliseRefusal>({ problem: done.reason, reason }, { status: 422 });
}

function composeFor({ request }: ActionFunctionArgs): ComposeFinalisation {
  const { origin } = new URL(request.url);
  return (locale, letter) => finalisationMail({ origin, locale }, letter);
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  return { ref, address: { locale: args.context.locale, slug: ref.slug, edition: ref.edition } };
}
