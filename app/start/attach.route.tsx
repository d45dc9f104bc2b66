import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { attachPath, hubPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { AttachView } from "./attach.view.ts";
import { AttachPage } from "./attach-page.tsx";
import { attachTrial, viewAttach } from "./attach-trial.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("start.attach.pageTitle", { name: PageView.read<AttachView>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const view = viewAttach(args.context.deps, assessmentRef(args));
  if (view.ok) return new PageView<AttachView>(view.value);
  return view.reason === "SIGNED_OUT" ? signInFirst(args.request, args.context.locale) : refuse(view.reason);
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const fields = await args.request.formData();
  const to = fields.get("a") === "equipe" ? "team" : "account";
  const address = { locale, slug: ref.slug, edition: ref.edition };
  const attached = await attachTrial(deps, { ref, to });
  if (attached.ok) throw redirect(`${hubPath(address)}?avis=${to === "team" ? "confiee" : "rattachee"}`, 303);
  return attached.reason === "SIGNED_OUT"
    ? signInFirst(args.request, locale, attachPath(address))
    : refuse("NOT_FOUND");
}

export default function Attach() {
  return <AttachPage {...useView<AttachView>()} />;
}
