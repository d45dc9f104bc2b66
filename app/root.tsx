import "./styles/layers.css";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import type { LockedView } from "./finalisation/locked.view.ts";
import { LockedPage } from "./finalisation/locked-page.tsx";
import { refuse, refuseForm } from "./http/reply.server.ts";
import { type ErrorTopic, isErrorTopic, topicOfStatus } from "./i18n/error-topic.ts";
import { isLocale } from "./i18n/locale.ts";
import { useWords } from "./i18n/words-context.ts";
import { ErrorPage } from "./kit/error-page.tsx";
import { PageView } from "./kit/page-view.ts";
import { isSentAgain } from "./kit/sent-again.ts";
import { MovedFormPage, UnwrittenPage } from "./kit/unwritten-page.tsx";
import { Document } from "./shell/document.tsx";

/** Every page goes through here first: what the server refused, and a language we do not speak, ends here. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const { refusal, unwritten } = context;
  if (refusal !== null && unwritten !== null) refuseForm(refusal, unwritten);
  if (refusal !== null) refuse(refusal);
  if (!isLocale(params["locale"])) refuse("NOT_FOUND");
  return null;
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const error = useRouteError() ?? undefined;
  return (
    <Document errorTitle={error === undefined ? undefined : t(`errors.${topicOf(error)}.title`)}>
      {children}
    </Document>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const view: unknown = isRouteErrorResponse(error) ? error.data?.view : undefined;
  if (view instanceof PageView) return <LockedPage {...PageView.read<LockedView>(view)} />;
  const again: unknown = isRouteErrorResponse(error) ? error.data?.again : undefined;
  if (isSentAgain(again))
    return topicOf(error) === "MOVED" ? (
      <MovedFormPage {...again} />
    ) : (
      <UnwrittenPage topic={topicOf(error)} again={again} />
    );
  return <ErrorPage topic={topicOf(error)} returnTo={returnToOf(error)} />;
}

/** What the thrower named, else what its status says; anything that is no answer at all is a fault of ours. */
function topicOf(error: unknown): ErrorTopic {
  if (!isRouteErrorResponse(error)) return "INTERNAL";
  const named: unknown = error.data?.topic;
  return isErrorTopic(named) ? named : topicOfStatus(error.status);
}

function returnToOf(error: unknown): string | undefined {
  const returnTo: unknown = isRouteErrorResponse(error) ? error.data?.returnTo : undefined;
  return typeof returnTo === "string" ? returnTo : undefined;
}
