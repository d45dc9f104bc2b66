import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { composeLetter, composeOwnLetter } from "./letter-mail.server.ts";
import { saveContact, stopByStaff, viewRecipient } from "./recipient.server.ts";
import { type ContactSent, RecipientPage, type RecipientPageProps } from "./recipient-page.tsx";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { recipient, head } = PageView.read<RecipientPageProps>(view);
    return `${recipient.name} – ${t("editions.letters.title")} – ${t("editions.head", { edition: head.name })}`;
  },
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const view = viewRecipient(deps, {
    ...{ session: sessionToken(request), key: params["edition"] ?? "", slug: params["slug"] ?? "" },
  });
  if (!view.ok) return refuse(view.reason);
  const { origin, searchParams } = new URL(request.url);
  const { letters, ...rest } = view.value;
  const [asMail, own] = [composeLetter(origin), composeOwnLetter(origin)];
  return new PageView<RecipientPageProps>({
    ...{ ...rest, notice: searchParams.get("avis") },
    previews: { invitation: asMail(letters.invitation), reminder: asMail(letters.reminder) },
    copies: { invitation: own(letters.invitation), reminder: own(letters.reminder) },
  });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  const intent = String(fields.get("intent") ?? "");
  if (intent === "stop" || intent === "resume") return stop(args, intent === "stop");
  const locale = fields.get("langue") === "en" ? "en" : "fr";
  return save(args, { email: String(fields.get("courriel") ?? ""), locale });
}

async function stop(args: ActionFunctionArgs, isStopped: boolean) {
  const { deps, asked, here } = placeOf(args);
  const stopped = await stopByStaff(deps, { ...asked, isStopped });
  if (!stopped.ok) return refuse(stopped.reason);
  throw redirect(stopped.value ? `${here}?avis=${isStopped ? "arrete" : "repris"}` : here, 303);
}

async function save(
  args: ActionFunctionArgs,
  typed: { readonly email: string; readonly locale: "fr" | "en" },
) {
  const { deps, asked, here } = placeOf(args);
  const saved = await saveContact(deps, { ...asked, ...typed });
  if (saved.ok) throw redirect(`${here}?avis=contact`, 303);
  const { reason } = saved;
  if (reason === "NOT_FOUND") return refuse(reason);
  return data<ContactSent>({ ...typed, reason }, { status: reason === "CLOSED" ? 409 : 422 });
}

function placeOf({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const { edition = "", slug = "" } = params;
  const asked = { session: sessionToken(request), key: edition, slug };
  return { deps, asked, here: pathTo("letter-recipient", { locale, edition, slug }) };
}

export default function Recipient() {
  return <RecipientPage {...useView<RecipientPageProps>()} sent={useSent<ContactSent>()} />;
}
