import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { AUDIENCE_LIST } from "../domain/editions/letter.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { composeLetter } from "./letter-mail.server.ts";
import { LettersPage, type LettersPageProps } from "./letters-page.tsx";
import { cancelLetters, planLetters } from "./plan-letters.server.ts";
import type { SendingSent } from "./sending-sent.ts";
import { viewLetters } from "./view-letters.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("editions.letters.title")} – ${t("editions.head", { edition: PageView.read<LettersPageProps>(view).head.name })}`,
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const view = viewLetters(deps, { session: sessionToken(request), key: params["edition"] ?? "" });
  if (!view.ok) return refuse(view.reason);
  const { searchParams } = new URL(request.url);
  const notice = searchParams.get("avis");
  const asked = AUDIENCE_LIST.find((one) => one === searchParams.get("a")) ?? null;
  return new PageView<LettersPageProps>({ ...view.value, notice, asked, written: writtenIn(notice) });
}

/** "partis-12": how many the last form wrote. */
function writtenIn(notice: string | null): number | null {
  const [name, count = ""] = (notice ?? "").slice(0, 20).split("-");
  const written = Number(count);
  return name === "partis" && count !== "" && Number.isSafeInteger(written) && written >= 0 ? written : null;
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  return textOf("intent") === "cancel" ? cancel(args, Number(textOf("envoi"))) : plan(args, textOf);
}

async function cancel(args: ActionFunctionArgs, sendingId: number) {
  const { deps, asked, here } = placeOf(args);
  const cancelled = await cancelLetters(deps, { ...asked, sendingId });
  if (!cancelled.ok) return refuse(cancelled.reason);
  throw redirect(cancelled.value ? `${here}?avis=annule` : here, 303);
}

async function plan(args: ActionFunctionArgs, textOf: (name: string) => string) {
  const { deps, asked, here } = placeOf(args);
  const typed = {
    ...{ audience: textOf("destinataires"), when: textOf("quand") },
    ...{ day: textOf("jour"), before: textOf("avant") },
  };
  const compose = composeLetter(new URL(args.request.url).origin);
  const planned = await planLetters(deps, { ...asked, typed, form: textOf("formulaire"), compose });
  if (planned.ok) {
    const notice = planned.value === null ? "planifie" : `partis-${planned.value}`;
    throw redirect(`${here}?avis=${notice}`, 303);
  }
  const { reason } = planned;
  if (reason.code === "NOT_FOUND") return refuse("NOT_FOUND");
  const status = reason.code === "PROBLEMS" ? 422 : 409;
  return data<SendingSent>({ typed, reason: { ...reason } }, { status });
}

function placeOf({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const asked = { session: sessionToken(request), key: params["edition"] ?? "" };
  return { deps, asked, here: pathTo("edition-letters", { locale, edition: asked.key }) };
}

export default function Letters() {
  return <LettersPage {...useView<LettersPageProps>()} sent={useSent<SendingSent>()} />;
}
