import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Mail } from "../domain/mails/mail.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { isFromHere } from "./is-from-here.http.server.ts";
import { OutboxPage } from "./outbox-page.tsx";

interface View {
  readonly mails: readonly Mail[];
}

export const handle = pageHandle({ title: ({ t }) => t("account.outbox.title") });

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
