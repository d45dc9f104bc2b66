// What a page of a published version says, as files, by the ending of its address: which file is asked for decides, whatever a
// program says it accepts.
import { hash } from "node:crypto";
import { answerWithZip } from "../archive/answer-with-zip.http.server.ts";
import { versionOf } from "../finalisation/version-of.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { sendWithdrawn } from "../public-site/send-withdrawn.http.server.ts";
import { askedDialect } from "./asked-dialect.ts";
import { pagesAt } from "./pages-at.ts";
import { publishedCsv } from "./published-csv.ts";
import { publishedData } from "./published-data.server.ts";
import type { PublishedData } from "./published-data.view.ts";
import { publishedMetadata } from "./published-metadata.http.server.ts";
import { publishedArchive } from "./published-zip.http.server.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers with what is online; what was withdrawn says so to a program, with its date and hashes. */
function fileOf(answer: (call: EndpointCall, data: PublishedData) => ReturnType<Endpoint>): Endpoint {
  return async (call) => {
    const { deps, params, locale, request, response } = call;
    const { slug = "", edition = "", number } = params;
    const pageOf = pagesAt(new URL(request.url).origin, locale);
    const asked = { slug, edition, locale, pageOf, number: number === undefined ? null : versionOf(number) };
    const found = publishedData(deps, asked);
    if (!found.ok) return found.reason;
    if (found.value.kind === "online") return answer(call, found.value);
    return sendWithdrawn(response, found.value);
  };
}

interface Made {
  readonly type: string;
  readonly body: string;
  /** Under which a browser saves it; read in place where there is none. */
  readonly name?: string;
}

async function sendMade({ incoming, response }: EndpointCall, { type, body, name }: Made): Promise<null> {
  const etag = `W/"${hash("sha256", body, "base64url")}"`;
  response.setHeader("ETag", etag);
  if (incoming.headers["if-none-match"] === etag) {
    response.status(304).end();
    return null;
  }
  if (name !== undefined) response.setHeader("Content-Disposition", attachment(name));
  await send(response, { type, body });
  return null;
}

export const publishedJson = fileOf((call, { text: body }) => sendMade(call, { type: JSON_TYPE, body }));

export const publishedMetadataFile = fileOf((call, data) =>
  sendMade(call, { type: JSON_TYPE, body: publishedMetadata(data, wordsOf(call.locale)) }),
);

export const publishedCsvFile = fileOf((call, { rows, document, version }) => {
  const dialect = askedDialect(call.request.url);
  if (dialect === null) return "NOT_FOUND";
  const body = publishedCsv(rows, { dialect, words: wordsOf(call.locale) });
  const name = `${document.body.slug}-${document.edition}-${version.number}.csv`;
  return sendMade(call, { type: "text/csv; charset=utf-8", body, name });
});

export const publishedZip = fileOf((call, data) =>
  answerWithZip(call, publishedArchive(data, wordsOf(call.locale))),
);
