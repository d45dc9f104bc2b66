// What another site is told of the address of a published result, so that it can show it in a frame: https://oembed.com.
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { findAddress } from "../http/find-address.server.ts";
import { sendJson } from "../http/send.server.ts";
import { isLocale, type Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { embedCode } from "../public-site/embed-code.ts";
import type { PublicPageView } from "../public-site/public-page.view.ts";
import { viewPublished } from "../public-site/view-published.server.ts";
import { NARROWEST, type OembedProblem, type OembedRequest, readOembed } from "./oembed-request.ts";
import { PICTURE } from "./picture-radar.ts";

/** 501 is what oEmbed says of a format that is not spoken. */
const STATUSES: Readonly<Record<OembedProblem | "unknown", number>> = {
  ...{ format: 501, url: 400, size: 400, narrow: 404, unknown: 404 },
};

export const oembed: Endpoint = async (call) => {
  const { origin, searchParams } = new URL(call.request.url);
  const asked = readOembed(searchParams);
  if (typeof asked === "string") return refuseInWords(call, asked);
  const view = asked.url.origin === origin ? viewOf(call, asked.url.pathname) : null;
  if (view === null) return refuseInWords(call, "unknown");
  await sendJson(call.response, described(view, { origin, asked }));
  return null;
};

async function refuseInWords(
  { response, locale }: EndpointCall,
  problem: OembedProblem | "unknown",
): Promise<null> {
  const error = wordsOf(locale).t(`published.oembed.${problem}`, { narrowest: NARROWEST });
  await sendJson(response, { error }, STATUSES[problem]);
  return null;
}

/** Null for what is no published result, or is one no more. */
function viewOf({ deps, locale }: EndpointCall, pathname: string): PublicPageView | null {
  const found = findAddress(pathname);
  if (found.kind !== "found" || !["public-page", "embed", "embed-by-language"].includes(found.id))
    return null;
  const { slug: named = "", edition = "", locale: language } = found.params;
  const body = deps.bodies.formerlyOf(named);
  const slug = (body === undefined ? undefined : deps.bodies.get(body)?.slug) ?? named;
  const answer = viewPublished(deps, { slug, edition, number: null, locale: languageOf(language) ?? locale });
  return answer.ok && answer.value.kind === "online" ? answer.value.view : null;
}

function languageOf(text: string | undefined): Locale | null {
  return isLocale(text) ? text : null;
}

interface Asked {
  readonly origin: string;
  readonly asked: OembedRequest;
}

function described({ locale, content }: PublicPageView, { origin, asked }: Asked): object {
  const { t } = wordsOf(locale);
  const { name, slug } = content.body;
  const place = { locale, slug, edition: content.edition };
  const page = origin + pathTo("public-page", place);
  const { width, height } = asked;
  const title = t("published.embed.title", { name, edition: content.edition });
  const thumbnail = {
    thumbnail_url: `${origin}${pathTo("share-picture", place)}?v=${content.hash.slice(0, 12)}`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
  return {
    ...{ type: "rich", version: "1.0", title, author_name: name, author_url: page },
    ...{ provider_name: t("kit.brand"), provider_url: origin + pathTo("home", { locale }) },
    html: embedCode({ src: origin + pathTo("embed", place), title, width, height, page }),
    ...{ width, height },
    ...(asked.leavesRoomFor(PICTURE) ? thumbnail : {}),
  };
}
