// What a search engine is told of a page that it may list: what it is about, and which address stands for it in which
// language. Other pages say nothing of the kind; they are not listed. What is published also says what a shared link shows.
import { useLocation, useMatches } from "@remix-run/react";
import { addresses } from "../addresses.ts";
import { defaultLocale, locales, pathInLocale } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "../kit/page-context.ts";
import type { PageHandle } from "../kit/page-handle.ts";

type Addresses = typeof addresses;

/** Their descriptions depend on what they show, and are those of their routes. */
const DESCRIBED_BY_ROUTE = ["public-page", "public-dimension"] as const;

/** Every other page that the table of addresses lists: none compiles before it has a description in both languages. */
type Listed = Exclude<
  {
    [Id in keyof Addresses]: Addresses[Id] extends { readonly index: true; readonly page: string }
      ? Id
      : never;
  }[keyof Addresses],
  (typeof DESCRIBED_BY_ROUTE)[number]
>;

/** What a query may hold that makes it another page, and not another view of the same. */
const OF_ANOTHER_PAGE = "questionnaire";

export function Listing({ title }: { readonly title: string }) {
  const words = useWords();
  const leaf = useMatches().at(-1);
  if (leaf === undefined) return null;
  const handle = leaf.handle as PageHandle | undefined;
  if (handle?.description !== undefined)
    return <Described description={handle.description(words, leaf.data)} card={title} />;
  return isListed(leaf.id) ? <Described description={words.t(`shell.description.${leaf.id}`)} /> : null;
}

interface DescribedProps {
  readonly description: string;
  /** Title of what a shared link shows; nothing is shown without. */
  readonly card?: string;
}

function Described({ description, card }: DescribedProps) {
  const { locale } = useWords();
  const { origin = "" } = usePageContext();
  const { pathname, search } = useLocation();
  const other = new URLSearchParams(search).get(OF_ANOTHER_PAGE);
  const query = other === null ? "" : `?${new URLSearchParams({ [OF_ANOTHER_PAGE]: other })}`;
  const addressIn = (language: typeof locale) => `${origin}${pathInLocale(pathname, query, language)}`;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={addressIn(locale)} />
      {locales.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={addressIn(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn(defaultLocale)} />
      {card === undefined ? null : <Card title={card} description={description} url={addressIn(locale)} />}
    </>
  );
}

interface CardProps {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** Open Graph, in words: no picture is made of a result. */
function Card({ title, description, url }: CardProps) {
  const { t, locale } = useWords();
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t("kit.brand")} />
      <meta property="og:locale" content={locale === "fr" ? "fr_FR" : "en_GB"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
    </>
  );
}

function isListed(id: string): id is Listed {
  const address = Object.entries(addresses).find(([name]) => name === id)?.[1];
  const isOwn = DESCRIBED_BY_ROUTE.some((own) => own === id);
  return !isOwn && address !== undefined && "index" in address && "page" in address;
}
