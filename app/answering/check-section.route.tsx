import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { closeSection } from "./close-section.server.ts";
import { placeAfterEnd } from "./place-after.ts";
import { SectionCheckPage, type SectionCheckPageProps } from "./section-check-page.tsx";
import { viewSectionCheck } from "./view-section-check.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { section, body, mayAnswer } = PageView.read<SectionCheckPageProps>(data);
    const { number, count, short } = section.place;
    const title = mayAnswer ? "answering.check.title" : "answering.check.titleRead";
    return t(title, { section: number, sections: count, name: short, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewSectionCheck(deps, { ref, locale, sectionId: args.params["section"] ?? "" });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<SectionCheckPageProps>({ ...view.value, notice, address });
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const finished = formEntries(await formPairs(args.request)).get("finished");
  const closed = await closeSection(deps, { ref, sectionId: args.params["section"] ?? "", finished });
  if (!closed.ok) {
    if (closed.reason === "FINALISED") return refuseLocked(args, { sent: [] });
    return refuse(closed.reason === "NO_CHOICE" ? "UNREADABLE_BODY" : closed.reason);
  }
  throw redirect(placeAfterEnd({ locale, slug: ref.slug, edition: ref.edition }, closed.value), 303);
}

export default function SectionCheck() {
  return <SectionCheckPage {...useView<SectionCheckPageProps>()} />;
}
