import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { RemindersPage, type RemindersPageProps } from "./reminders-page.tsx";
import { stopReminders, viewReminders } from "./stop-reminders.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("assignments.stop.title") });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const view = viewReminders(deps, { token: params["token"] ?? "", locale });
  if (!view.ok) return refuse(view.reason);
  const isDone = new URL(request.url).searchParams.get("avis") === "arretes";
  return new PageView<RemindersPageProps>({ ...view.value, isDone });
}

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const stopped = await stopReminders(context.deps, token);
  if (!stopped.ok) return refuse(stopped.reason);
  throw redirect(`${pathTo("stop-reminders", { locale: context.locale, token })}?avis=arretes`, 303);
}

export default function Reminders() {
  return <RemindersPage {...useView<RemindersPageProps>()} />;
}
