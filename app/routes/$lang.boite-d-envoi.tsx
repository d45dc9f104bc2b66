import type { LoaderFunctionArgs } from "@remix-run/node";
import { type OutboxMail, OutboxPage } from "../components/people/outbox-page.tsx";
import { isFromHere } from "../http/is-from-here.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";

interface View {
  readonly mails: readonly OutboxMail[];
}

export const handle = pageHandle({ title: ({ t }) => t("people.outbox.title") });

/** Exists only without a mail server, on a machine that nobody else can reach. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { keptMails } = context.deps;
  return keptMails === null || !isFromHere(request)
    ? refuse("NOT_FOUND")
    : new PageView<View>({ mails: [...keptMails()] });
}

export default function LocalOutbox() {
  return <OutboxPage {...useView<View>()} />;
}
