import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { historySearch, readHistoryQuery } from "../domain/history/history-query.ts";
import { refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { historyPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { HistoryPage, type HistoryPageProps } from "./history-page.tsx";
import { restoreAnswer } from "./restore-answer.server.ts";
import type { StaleRestore } from "./stale-restore.view.ts";
import { StaleRestorePage } from "./stale-restore-page.tsx";
import { viewHistory } from "./view-history.server.ts";

const RESTORED = "retablie";

export const handle = pageHandle({
  title: ({ t }, data) => t("history.title", { body: PageView.read<HistoryPageProps>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, address, parameters, query } = pageOf(args);
  const view = viewHistory(deps, { ref, locale, query });
  if (!view.ok) return refuse(view.reason);
  const outcome = parameters.get("avis") === RESTORED ? "restored" : null;
  return new PageView<HistoryPageProps>({ ...view.value, address, outcome });
}

/** Restores the answer from before one entry. */
export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, address, query } = pageOf(args);
  const entries = formEntries(await formPairs(args.request));
  const [position, version] = [Number(entries.get("position")), Number(entries.get("version"))];
  const restored = await restoreAnswer(deps, { ref, locale, position, version });
  if (restored.ok) {
    const search = new URLSearchParams(historySearch({ ...query, avant: null }));
    search.set("avis", RESTORED);
    throw redirect(`${historyPath(address)}?${search}`, 303);
  }
  switch (restored.reason.code) {
    case "NOT_FOUND":
      return refuse("NOT_FOUND");
    case "FINALISED":
      return refuseLocked(args, { sent: [] });
    case "DOES_NOT_FIT":
      return data({ stale: null }, { status: 422 });
    case "STALE":
      return data({ stale: restored.reason }, { status: 409 });
  }
}

export default function History() {
  const page = useView<HistoryPageProps>();
  const sent = useSent<{ readonly stale: StaleRestore | null }>();
  const { address, query, body } = page;
  if (sent?.stale != null) {
    const history = historyPath(address) + historySearch(query);
    return <StaleRestorePage body={body} stale={sent.stale} history={history} />;
  }
  return <HistoryPage {...page} outcome={sent === undefined ? page.outcome : "refused"} />;
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const parameters = new URL(args.request.url).searchParams;
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, address, parameters, query: readHistoryQuery((name) => parameters.get(name)) };
}
