import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { JournalView } from "./journal.view.ts";
import { JournalPage } from "./journal-page.tsx";
import { readJournalQuery } from "./journal-query.ts";
import { viewJournal } from "./view-journal.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("editions.journal.title") });

export function loader({ request, context: { deps } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const query = readJournalQuery((name) => asked.get(name));
  const view = viewJournal(deps, { session: sessionToken(request), query });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Journal() {
  return <JournalPage {...useView<JournalView>()} />;
}
