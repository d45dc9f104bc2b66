import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { evidencePath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { addEvidence } from "./add-evidence.server.ts";
import type { EvidenceProblem } from "./evidence.view.ts";
import { evidenceAddress } from "./evidence-address.http.server.ts";
import { EvidencePage, type EvidencePageProps } from "./evidence-page.tsx";
import { removeEvidence } from "./remove-evidence.server.ts";
import { readSentFile } from "./sent-file.http.server.ts";
import { viewEvidence } from "./view-evidence.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("evidence.title", { body: PageView.read<EvidencePageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { address, place } = pageOf(args);
  const view = viewEvidence(deps, { ...place, locale });
  if (!view.ok) return refuse(view.reason);
  const asked = new URL(args.request.url).searchParams;
  const [leaving, notice] = [asked.get("retirer"), asked.get("avis")];
  return new PageView<EvidencePageProps>({ ...view.value, address, leaving, notice });
}

export async function action(args: ActionFunctionArgs) {
  const { deps } = args.context;
  const { page, place } = pageOf(args);
  const sent = await readSentFile(args.request, "piece");
  if (sent === null) return refuse("UNREADABLE_BODY");
  if (sent.textOf("intent") === "remove") {
    const removed = await removeEvidence(deps, { ...place, publicId: sent.textOf("fichier") });
    if (!removed.ok) return refuse(removed.reason);
    throw redirect(`${page}?avis=retire`, 303);
  }
  const added = await addEvidence(deps, { ...place, file: sent.file, form: sent.textOf("form") });
  if (added.ok) throw redirect(`${page}?avis=ajoute`, 303);
  if (added.reason === "NOT_FOUND" || added.reason === "FINALISED") return refuse(added.reason);
  const status = added.reason === "FILE_TOO_LARGE" ? 413 : 422;
  return data<EvidenceProblem>(added.reason, { status });
}

export default function Evidence() {
  const problem = useSent<EvidenceProblem>() ?? null;
  return <EvidencePage {...useView<EvidencePageProps>()} problem={problem} />;
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const place = evidenceAddress(args);
  const { slug, edition } = place.ref;
  const address = { locale: args.context.locale, slug, edition };
  return { address, place, page: evidencePath(address, place.sectionId, place.questionId) };
}
