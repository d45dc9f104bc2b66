// What a search engine is told of a page that it may list: what it is about, and which address stands for it in which
// language. Other pages say nothing of the kind; they are not listed.
import { useLocation, useMatches } from "@remix-run/react";
import { addresses } from "../addresses.ts";
import { defaultLocale, locales, pathInLocale } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "../kit/page-context.ts";

type Addresses = typeof addresses;

/** Every page that the table of addresses lists: none compiles before it has a description in both languages. */
type Listed = {
  [Id in keyof Addresses]: Addresses[Id] extends { readonly index: true; readonly page: string } ? Id : never;
}[keyof Addresses];

/** What a query may hold that makes it another page, and not another view of the same. */
const OF_ANOTHER_PAGE = "questionnaire";

export function Listing() {
  const { t, locale } = useWords();
  const { origin = "" } = usePageContext();
  const { pathname, search } = useLocation();
  const id = useMatches().at(-1)?.id;
  if (id === undefined || !isListed(id)) return null;
  const other = new URLSearchParams(search).get(OF_ANOTHER_PAGE);
  const query = other === null ? "" : `?${new URLSearchParams({ [OF_ANOTHER_PAGE]: other })}`;
  const addressIn = (language: typeof locale) => `${origin}${pathInLocale(pathname, query, language)}`;
  return (
    <>
      <meta name="description" content={t(`shell.description.${id}`)} />
      <link rel="canonical" href={addressIn(locale)} />
      {locales.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={addressIn(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn(defaultLocale)} />
    </>
  );
}

function isListed(id: string): id is Listed {
  const address = Object.entries(addresses).find(([name]) => name === id)?.[1];
  return address !== undefined && "index" in address && "page" in address;
}
