// The document around every page: head, header, main, footer. Scripts only where the route asks for them.

import { Links, useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Locale, pathInLocale } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { PageFooter } from "../kit/page-footer.tsx";
import type { PageHandle } from "../kit/page-handle.ts";
import { PageHeader } from "../kit/page-header.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SkipLink } from "../kit/skip-link.tsx";
import { BareDocument } from "./bare-document.tsx";
import { Listing } from "./listing.tsx";
import { PageScriptTags, usePageScripts } from "./page-scripts.tsx";
import theme from "./theme.js?url";

const OTHER_LANGUAGE = {
  fr: { code: "en", name: "English", missing: "In French only" },
  en: { code: "fr", name: "Français", missing: "En anglais seulement" },
} as const satisfies Readonly<Record<Locale, { code: Locale; name: string; missing: string }>>;

interface DocumentProps {
  /** Given by an error page, which has no title of a route. */
  readonly errorTitle: string | undefined;
  readonly children: ReactNode;
}

export function Document(props: DocumentProps) {
  const { t } = useWords();
  const { isBare, title = t("kit.brand") } = usePage(props.errorTitle);
  return isBare ? <BareDocument title={title}>{props.children}</BareDocument> : <WholeDocument {...props} />;
}

function WholeDocument({ errorTitle, children }: DocumentProps) {
  const { t, locale } = useWords();
  const { hasFormErrors, hasConflict = false } = usePageContext();
  const scripts = usePageScripts();
  const page = usePage(errorTitle);
  return (
    // theme.js marks the element before React sees it.
    <html lang={locale} data-form-errors={hasFormErrors || undefined} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {titleOf(
            [
              hasFormErrors && t("shell.errorPrefix"),
              hasConflict && errorTitle === undefined && t("shell.conflictPrefix"),
              page.title,
            ],
            t("kit.brand"),
          )}
        </title>
        {errorTitle === undefined ? <Listing title={page.title ?? ""} /> : null}
        <Refresh after={page.refreshes} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src={theme} />
        <Links />
      </head>
      <body>
        <SkipLink>{t("shell.skipToContent")}</SkipLink>
        {page.isWall ? <Wall>{children}</Wall> : <Page {...page}>{children}</Page>}
        {import.meta.env.DEV ? <script type="module" src="/app/entry.development.ts" /> : null}
        {scripts === undefined ? null : <PageScriptTags {...scripts} />}
      </body>
    </html>
  );
}

function Refresh({ after }: { readonly after: number | null }) {
  return after === null ? null : <meta httpEquiv="refresh" content={String(after)} />;
}

/** All that there is of a page that is thrown on a wall. */
function Wall({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" className="wall" tabIndex={-1}>
      {children}
    </main>
  );
}

interface PageProps extends Pick<ReturnType<typeof usePage>, "form" | "hasOneLanguage"> {
  readonly children: ReactNode;
}

function Page({ form, hasOneLanguage, children }: PageProps) {
  const { isPast } = usePageContext();
  return (
    <>
      <Header form={form} hasOneLanguage={hasOneLanguage} />
      {isPast ? <PastForm /> : null}
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Outside of what a script takes over. */
function PastForm() {
  const { t } = useWords();
  return (
    <div className="page">
      <Notification tone="info" role="status">
        <p>{t("shell.pastForm")}</p>
      </Notification>
    </div>
  );
}

function titleOf(parts: readonly (string | false | undefined)[], brand: string): string {
  const title = parts.filter((part) => typeof part === "string").join("");
  return title === "" ? brand : `${title} – ${brand}`;
}

/** An error page asks its route nothing: the data that a title is made from may not be there. */
function usePage(errorTitle: string | undefined): {
  readonly title: string | undefined;
  readonly form: string | undefined;
  readonly hasOneLanguage: boolean;
  readonly isBare: boolean;
  readonly isWall: boolean;
  readonly refreshes: number | null;
} {
  const words = useWords();
  const leaf = useMatches().at(-1);
  const { hasOneLanguage = false } = usePageContext();
  const handle = leaf?.handle as PageHandle | undefined;
  const isBare = handle?.isBare === true;
  const still = { isWall: false, refreshes: null };
  if (errorTitle !== undefined)
    return { title: errorTitle, form: undefined, hasOneLanguage: false, isBare, ...still };
  return {
    title: handle?.title(words, leaf?.data),
    form: handle?.form,
    isBare,
    isWall: handle?.isWall === true,
    refreshes: handle?.refreshes?.(leaf?.data) ?? null,
    hasOneLanguage: hasOneLanguage || handle?.hasOneLanguage?.(leaf?.data) === true,
  };
}

/** This very page in the other language. */
function useOtherLanguage() {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  return { ...OTHER_LANGUAGE[locale], href: pathInLocale(pathname, search, OTHER_LANGUAGE[locale].code) };
}

/** With a form on the page, the change of language sends it along, so that nothing typed is lost. */
function Header({ form, hasOneLanguage }: Pick<ReturnType<typeof usePage>, "form" | "hasOneLanguage">) {
  const { t, locale } = useWords();
  const { missing, ...other } = useOtherLanguage();
  return (
    <PageHeader
      siteName={t("kit.brand")}
      homeHref={pathTo("home", { locale })}
      account={{ href: pathTo("account", { locale }), text: t("shell.account") }}
      otherLanguage={{ ...other, form, missing: hasOneLanguage ? missing : undefined }}
      theme={{ toDark: t("shell.theme.toDark"), toLight: t("shell.theme.toLight") }}
      goOn={t("shell.goOn")}
    />
  );
}

function Footer() {
  const { t, locale } = useWords();
  return (
    <PageFooter
      label={t("shell.footer.label")}
      links={[
        { href: pathTo("accessibility", { locale }), text: t("shell.footer.accessibility") },
        { href: pathTo("legal-notice", { locale }), text: t("shell.footer.legal") },
        { href: pathTo("privacy", { locale }), text: t("shell.footer.privacy") },
        { href: pathTo("licence", { locale }), text: t("shell.footer.licences") },
        { href: `${pathTo("licence", { locale })}#code`, text: t("shell.footer.source") },
        { href: `${pathTo("legal-notice", { locale })}#contact`, text: t("shell.footer.contact") },
      ]}
      note={t("shell.footer.licence")}
    />
  );
}
