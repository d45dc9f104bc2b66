import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { RemindersPage, type RemindersPageProps } from "../assignments/reminders-page.tsx";
import { refuse } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { stopLetters, viewStop } from "./stop-letters.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("assignments.stop.letters.title") });

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewStop(deps, params["token"] ?? "");
  if (!view.ok) return refuse(view.reason);
  const { edition, ...rest } = view.value;
  const what = wordsOf(locale).t("editions.letters.stop.what", { edition });
  const isDone = new URL(request.url).searchParams.get("avis") === "arretes";
  return new PageView<RemindersPageProps>({ ...rest, what, isDone, of: "letters" });
}

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const stopped = await stopLetters(context.deps, token);
  if (!stopped.ok) return refuse(stopped.reason);
  throw redirect(`${pathTo("stop-letters", { locale: context.locale, token })}?avis=arretes`, 303);
}

export default function StopLetters() {
  return <RemindersPage {...useView<RemindersPageProps>()} />;
}
