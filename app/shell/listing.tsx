// What a search engine is told of a page that it may list: what it is about, and which address stands for it in which
// language, and what a link to it shows where it is shared. Other pages say nothing of the kind; they are not listed.
import { useLocation, useMatches } from "@remix-run/react";
import { addresses } from "../addresses.ts";
import { defaultLocale, locales, pathInLocale } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "../kit/page-context.ts";
import type { PageHandle } from "../kit/page-handle.ts";
import { pathTo } from "../kit/path-to.ts";

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
  if (handle?.description !== undefined) {
    const picture = handle.picture?.(words, leaf.data) ?? null;
    return <Described title={title} description={handle.description(words, leaf.data)} picture={picture} />;
  }
  return isListed(leaf.id) ? (
    <Described title={title} description={words.t(`shell.description.${leaf.id}`)} picture={null} />
  ) : null;
}

interface DescribedProps {
  readonly title: string;
  readonly description: string;
  readonly picture: { readonly path: string; readonly alt: string } | null;
}

function Described({ title, description, picture }: DescribedProps) {
  const { t, locale } = useWords();
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
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t("shell.feed")}
        href={`${origin}${pathTo("feed", { locale })}`}
      />
      <Card title={title} description={description} url={addressIn(locale)} picture={picture} />
    </>
  );
}

interface CardProps extends DescribedProps {
  readonly url: string;
}

/** Open Graph, which every program that shows links reads; a picture where there is one of the page. */
function Card({ title, description, url, picture }: CardProps) {
  const { t, locale } = useWords();
  return (
    <>
      <meta property="og:type" content={picture === null ? "website" : "article"} />
      <meta property="og:site_name" content={t("kit.brand")} />
      <meta property="og:locale" content={locale === "fr" ? "fr_FR" : "en_GB"} />
      <meta property="og:title" content={title === "" ? t("kit.brand") : title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta name="twitter:card" content={picture === null ? "summary" : "summary_large_image"} />
      {picture === null ? null : <CardPicture {...picture} />}
      {picture === null ? null : <Frame title={title} url={url} />}
    </>
  );
}

function CardPicture({ path, alt }: NonNullable<DescribedProps["picture"]>) {
  const { origin = "" } = usePageContext();
  return (
    <>
      <meta property="og:image" content={origin + path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}

/** Who shows links asks there for what can be framed of this page. */
function Frame({ title, url }: Pick<CardProps, "title" | "url">) {
  const { origin = "" } = usePageContext();
  const href = `${origin}${pathTo("oembed", {})}?${new URLSearchParams({ url, format: "json" })}`;
  return <link rel="alternate" type="application/json+oembed" title={title} href={href} />;
}

function isListed(id: string): id is Listed {
  const address = Object.entries(addresses).find(([name]) => name === id)?.[1];
  const isOwn = DESCRIBED_BY_ROUTE.some((own) => own === id);
  return !isOwn && address !== undefined && "index" in address && "page" in address;
}
