import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readSentFile } from "../evidence/sent-file.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { cohortAsked, importCohort, leaveCohort, viewCohort } from "./cohort-asked.server.ts";
import { CohortPage, type CohortPageProps } from "./cohort-page.tsx";
import type { CohortSent } from "./cohort-sent.ts";
import { previewOf } from "./preview-cohort.http.server.ts";
import { readCohortFile } from "./read-cohort.http.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("editions.cohort.title")} – ${t("editions.head", { edition: PageView.read<CohortPageProps>(view).head.name })}`,
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const view = viewCohort(deps, { session: sessionToken(request), key: params["edition"] ?? "" });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<CohortPageProps>({ ...view.value, notice });
}

export async function action(args: ActionFunctionArgs) {
  const sent = await readSentFile(args.request, "fichier");
  if (sent === null) return refuse("UNREADABLE_BODY");
  const intent = sent.textOf("intent");
  if (intent === "leave") return leave(args, Number(sent.textOf("organisme")));
  if (intent === "import") return take(args, Buffer.from(sent.textOf("lignes")));
  return sent.file === null ? refusedAs("NO_FILE", args) : preview(args, sent.file.body);
}

async function leave(args: ActionFunctionArgs, bodyId: number) {
  const { deps, asked, here } = placeOf(args);
  const left = await leaveCohort(deps, { ...asked, bodyId });
  if (!left.ok) return refuse(left.reason);
  throw redirect(left.value ? `${here}?avis=retiree` : here, 303);
}

async function preview(args: ActionFunctionArgs, bytes: Buffer) {
  const read = await readFor(args, bytes);
  return "refused" in read ? refusedAs(read.refused, args) : data<CohortSent>(previewOf(read));
}

async function take(args: ActionFunctionArgs, bytes: Buffer) {
  const { deps, asked, here } = placeOf(args);
  const read = await readFor(args, bytes);
  if ("refused" in read) return refusedAs(read.refused, args);
  const joined = await importCohort(deps, asked, read.rows);
  if (!joined.ok) return refusedAs(joined.reason, args);
  throw redirect(`${here}?avis=ajoutee`, 303);
}

async function readFor(args: ActionFunctionArgs, bytes: Buffer) {
  const { deps, asked } = placeOf(args);
  const found = cohortAsked(deps, asked);
  return found.ok ? readCohortFile(bytes, found.value) : { refused: found.reason };
}

function placeOf({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const asked = { session: sessionToken(request), key: params["edition"] ?? "" };
  return { deps, asked, here: pathTo("edition-cohort", { locale, edition: asked.key }) };
}

type Refused = Extract<CohortSent, { readonly kind: "refused" }>["reason"];

/** Whoever may not fill it meets what is not there, whatever was sent. */
function refusedAs(reason: Refused | "NOT_FOUND", args: ActionFunctionArgs) {
  const { deps, asked } = placeOf(args);
  if (reason === "NOT_FOUND" || !viewCohort(deps, asked).ok) return refuse("NOT_FOUND");
  return data<CohortSent>({ kind: "refused", reason }, { status: reason === "CLOSED" ? 409 : 422 });
}

export default function Cohort() {
  return <CohortPage {...useView<CohortPageProps>()} sent={useSent<CohortSent>()} />;
}
