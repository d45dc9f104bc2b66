// Pages that are made of a questionnaire stand in the languages that it speaks: in another one, half of each page would be in
// words of a language that nobody chose. Who asks for such a page is led to the language that there is, and its header says
// so in place of the other one.
import type { Request as ExpressRequest, RequestHandler } from "express";
import type { AddressId } from "../addresses.ts";
import { type Locale, pathInLocale } from "../i18n/locale.ts";
import { publishedLanguages } from "../public-site/published-languages.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { languagesOf } from "../record/languages-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { languagesOfRoom } from "../workshops/languages-of-room.http.server.ts";
import { keepPrivate } from "./address-headers.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

const PUBLISHED: readonly AddressId[] = [
  "public-page",
  "public-report",
  "public-priorities",
  "public-dimension",
  "public-version",
  "public-version-dimension",
  "embed",
  "share-picture",
];

/** Data of a room, which its pages ask for in their own language. */
const OF_ROOM: readonly AddressId[] = ["vote", "room-stream", "room-state"];

export function speakItsLanguage(deps: Deps): RequestHandler {
  return (request, response, next) => {
    const visit = visitOf(response);
    const spoken = languagesAt(deps, request, visit);
    visit.hasOneLanguage = spoken?.length === 1;
    const elsewhere = spoken?.includes(visit.locale) === false ? spoken[0] : undefined;
    if (elsewhere === undefined || request.method === "POST") return next();
    keepPrivate(response);
    const [path = "", ...query] = request.originalUrl.split("?");
    response.redirect(302, pathInLocale(path, ["", ...query].join("?"), elsewhere));
  };
}

/** Null where nothing stands in the way. */
function languagesAt(deps: Deps, request: ExpressRequest, visit: Visit): readonly Locale[] | null {
  const { refusal, params, address } = visit;
  const { slug, edition, workshop, code } = params;
  if (refusal !== null) return null;
  if (slug === undefined && workshop !== undefined && !OF_ROOM.includes(address))
    return languagesOfRoom(deps, webRequest(request, visit, request.originalUrl), { workshop, code });
  if (slug === undefined || edition === undefined) return null;
  if (PUBLISHED.includes(address)) return publishedLanguages(deps, { slug, edition });
  return languagesOf(
    deps,
    assessmentRef({ request: webRequest(request, visit, request.originalUrl), params: { slug, edition } }),
  );
}
