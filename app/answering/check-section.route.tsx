import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { closeSection } from "./close-section.server.ts";
import { withNotice } from "./place-after.ts";
import { SectionCheckPage, type SectionCheckPageProps } from "./section-check-page.tsx";
import { viewSectionCheck } from "./view-section-check.server.ts";

type View = Omit<SectionCheckPageProps, "lacksChoice">;

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { section, body, mayAnswer } = PageView.read<View>(data);
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
  return new PageView<View>({ ...view.value, notice, address });
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const finished = formEntries(await formPairs(args.request)).get("finished");
  const closed = await closeSection(deps, { ref, sectionId: args.params["section"] ?? "", finished });
  if (!closed.ok) {
    if (closed.reason === "NO_CHOICE") return data({ lacksChoice: true as const }, { status: 422 });
    return closed.reason === "FINALISED" ? refuseLocked(args, { sent: [] }) : refuse(closed.reason);
  }
  const hub = hubPath({ locale, slug: ref.slug, edition: ref.edition });
  throw redirect(withNotice(hub, closed.value ? "terminee" : "en-cours"), 303);
}

export default function SectionCheck() {
  const sent = useSent<{ readonly lacksChoice: true }>();
  return <SectionCheckPage {...useView<View>()} lacksChoice={sent?.lacksChoice === true} />;
}
