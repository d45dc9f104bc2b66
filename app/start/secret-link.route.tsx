import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView, type ViewOf } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { confirmLink } from "./confirm-link.server.ts";
import { linkMail } from "./link-mail.server.ts";
import { LinkPage } from "./link-page.tsx";
import { mailLink } from "./mail-link.server.ts";
import type { MailRefusal } from "./mail-link-form.tsx";
import { viewLink } from "./view-link.server.ts";

export const handle = pageHandle({
  scripts: true,
  title: ({ t }, data) => t("link.pageTitle", { name: PageView.read<View>(data).name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewLink(deps, assessmentRef(args));
  if (!view.ok) return refuse(view.reason);
  const { body, edition, token, canMail, mailed } = view.value;
  return scriptedView({
    name: body.name,
    link: token === null ? null : linkTo(args.request, token, locale),
    ...{ canMail, mailed },
    hub: pathTo("hub", { locale, slug: body.slug, edition }),
  });
}

type View = ViewOf<typeof loader>;

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  return fields.get("intent") === "mail" ? mail(args, String(fields.get("courriel") ?? "")) : keep(args);
}

export default function SecretLinkPage() {
  const page = useView<View>();
  return <LinkPage {...page} refusal={useSent<MailRefusal>()} />;
}

/** The link is kept: it is shown no more, and answering begins. */
async function keep(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const confirmed = await confirmLink(deps, ref);
  if (!confirmed.ok) return refuse(confirmed.reason);
  throw redirect(pathTo("hub", { locale, slug: ref.slug, edition: ref.edition }), 303);
}

async function mail(args: ActionFunctionArgs, to: string) {
  const { deps, locale } = args.context;
  const compose = (token: string) => linkMail(locale, linkTo(args.request, token, locale));
  const sent = await mailLink(deps, { ref: assessmentRef(args), to, compose });
  if (sent.ok) throw redirect(args.request.url, 303);
  switch (sent.reason) {
    case "NOT_FOUND":
    case "MAIL_OFF":
    case "ALREADY_CONFIRMED":
      return refuse("NOT_FOUND");
    default:
      return data<MailRefusal>({ reason: sent.reason, to }, { status: 422 });
  }
}

function linkTo(request: Request, token: string, locale: string): string {
  return new URL(request.url).origin + pathTo("open-link", { locale, token });
}
