// Which function answers an address that has no page. An address without either does not compile.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { personalDataFile } from "../account/personal-data-file.endpoint.server.ts";
import type { AddressId, addresses } from "../addresses.ts";
import { autosave } from "../answering/autosave.endpoint.server.ts";
import { archiveFile } from "../archive/archive-file.endpoint.server.ts";
import { evolutionCsvFile } from "../comparison/evolution-csv.endpoint.server.ts";
import { journalFile } from "../editions/journal-file.endpoint.server.ts";
import { evidenceFile } from "../evidence/evidence-file.endpoint.server.ts";
import { versionFile } from "../finalisation/version-file.endpoint.server.ts";
import { editionFindingsFile } from "../findings/edition-findings.endpoint.server.ts";
import { askedLocale } from "../http/asked-locale.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { pathTo } from "../kit/path-to.ts";
import {
  minutesCsv,
  minutesJson,
  minutesPdf,
  minutesTextFile,
} from "../minutes/minutes-files.endpoint.server.ts";
import { apiEndpoints } from "../open-data/api.endpoint.server.ts";
import { catalogue, cataloguePage } from "../open-data/catalogue.endpoint.server.ts";
import { editionEndpoints } from "../open-data/edition-files.endpoint.server.ts";
import { publicationFeed } from "../open-data/feed.endpoint.server.ts";
import {
  publishedCsvFile,
  publishedJson,
  publishedMetadataFile,
  publishedZip,
} from "../open-data/published-files.endpoint.server.ts";
import { robots, sitemapPart, wholeSitemap } from "../open-data/sitemap.endpoint.server.ts";
import { papersEndpoints } from "../papers/report-files.endpoint.server.ts";
import { presence } from "../presence/presence.endpoint.server.ts";
import { publicDocument } from "../public-site/public-document.endpoint.server.ts";
import { moderatedDecision, teamDecision } from "../publication/decision-file.endpoint.server.ts";
import { publicReleasesFile } from "../releases/public-releases.endpoint.server.ts";
import { roadmapCsv, roadmapIcs, roadmapJson } from "../roadmap/roadmap-files.endpoint.server.ts";
import { embedByLanguage, sharePictureByLanguage } from "../sharing/by-language.endpoint.server.ts";
import { oembed } from "../sharing/oembed.endpoint.server.ts";
import { sharePictureFile } from "../sharing/share-picture.endpoint.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { castVoteByScript } from "../workshops/cast-vote.endpoint.server.ts";
import { joinByCode } from "../workshops/join-by-code.endpoint.server.ts";
import { roomState } from "../workshops/room-state.endpoint.server.ts";
import { roomStream } from "../workshops/room-stream.endpoint.server.ts";
import { setAddressHeaders } from "./address-headers.server.ts";
import type { Settings } from "./env.server.ts";
import type { Give } from "./give-stored.server.ts";
import { refuseWrite } from "./refuse-write.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

type WithPage = {
  [Id in AddressId]: (typeof addresses)[Id] extends { readonly page: string } ? Id : never;
}[AddressId];
interface EndpointParts {
  readonly deps: Deps;
  readonly settings: Settings;
  readonly report: Report;
  readonly give: Give;
}
export type Report = (error: unknown, request: ExpressRequest, visit: Visit) => void;
type EndpointId = Exclude<AddressId, WithPage | "health">;

/** From the bare address of the site to the language that the browser asks for. */
const chooseLanguage: Endpoint = ({ incoming, response }) => {
  response.vary("Accept-Language");
  response.redirect(302, pathTo("home", { locale: askedLocale(incoming) }));
  return null;
};

const endpoints: Readonly<Record<EndpointId, Endpoint>> = {
  ...papersEndpoints,
  autosave,
  "edition-archive": archiveFile,
  ...apiEndpoints,
  ...editionEndpoints,
  "edition-findings-json": editionFindingsFile,
  "embed-by-language": embedByLanguage,
  catalogue,
  "catalogue-page": cataloguePage,
  robots,
  sitemap: wholeSitemap,
  "sitemap-part": sitemapPart,
  feed: publicationFeed,
  "evidence-file": evidenceFile,
  "join-by-code": joinByCode,
  "journal-file": journalFile,
  language: chooseLanguage,
  "roadmap-calendar": roadmapIcs,
  "roadmap-csv": roadmapCsv,
  "roadmap-json": roadmapJson,
  "moderate-decision": moderatedDecision,
  "minutes-csv": minutesCsv,
  "minutes-json": minutesJson,
  "minutes-pdf": minutesPdf,
  "minutes-text": minutesTextFile,
  oembed,
  "personal-data-file": personalDataFile,
  presence,
  "public-csv": publishedCsvFile,
  "public-document": publicDocument,
  "public-evolution-csv": evolutionCsvFile,
  "public-json": publishedJson,
  "public-metadata": publishedMetadataFile,
  "public-releases-file": publicReleasesFile,
  "public-zip": publishedZip,
  "publication-decision": teamDecision,
  "room-state": roomState,
  "room-stream": roomStream,
  "share-picture": sharePictureFile,
  "share-picture-by-language": sharePictureByLanguage,
  "version-csv": publishedCsvFile,
  "version-file": versionFile,
  "version-json": publishedJson,
  "version-metadata": publishedMetadataFile,
  "version-zip": publishedZip,
  vote: castVoteByScript,
};

/** 503 when the database cannot be read: a server that answers and finds nothing is not well. */
export function health({ soundness }: Pick<Deps, "soundness">): RequestHandler {
  return (_request, response) => {
    const isSound = soundness.isSound();
    response
      .status(isSound ? 200 : 503)
      .type("text")
      .send(isSound ? "ok\n" : "the database cannot be read\n");
  };
}

/** Goes on to the pages where there is a page, or a refusal or a fault to be shown as one. */
export function answerEndpoints({ deps, settings, report, give }: EndpointParts): RequestHandler {
  return async (request, response, next) => {
    const visit = visitOf(response);
    if (visit.refusal !== null || !hasEndpoint(visit.address)) return next();
    const fault = (error: unknown): Refusal => {
      report(error, request, visit);
      // Half an answer is no answer: the browser is told that it ends here.
      if (response.headersSent) response.destroy();
      return visit.refusal ?? "INTERNAL";
    };
    visit.refusal = await answer(endpoints[visit.address], { deps, request, response, give }).catch(fault);
    if (visit.refusal === "UNAVAILABLE") return refuseBriefly(request, response);
    if (visit.refusal === null || response.headersSent) return;
    // What follows is a page, and no more the file that the address is of.
    setAddressHeaders(response, "anything", settings);
    next();
  };
}

/** Many pages may be saving by themselves: they look at the status alone, and no page is rendered for them. */
function refuseBriefly(request: ExpressRequest, response: ExpressResponse): void {
  refuseWrite(request, response);
  response.status(503).json({});
}

function hasEndpoint(id: AddressId): id is EndpointId {
  return id in endpoints;
}

interface Asked {
  readonly deps: Deps;
  readonly request: ExpressRequest;
  readonly response: ExpressResponse;
  readonly give: Give;
}

async function answer(endpoint: Endpoint, { deps, request, response, give }: Asked): Promise<Refusal | null> {
  const visit = visitOf(response);
  const { locale, params } = visit;
  return endpoint({
    ...{ deps, locale, params, response, incoming: request },
    give: (given) => give(given, { request, response }),
    request: webRequest(request, visit, request.originalUrl),
  });
}
