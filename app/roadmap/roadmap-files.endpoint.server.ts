// The roadmap as files, by the ending of the address of its page: for whoever reads the page, and as they read it.
import { csvText } from "../domain/fields/csv-text.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { RoadmapView } from "./roadmap.view.ts";
import { roadmapCalendar } from "./roadmap-calendar.http.server.ts";
import { ROADMAP_COLUMNS, roadmapRows } from "./roadmap-rows.ts";
import { viewRoadmap } from "./view-roadmap.server.ts";

interface File {
  /** Of its name. */
  readonly ending: string;
  readonly type: string;
  /** Null where what was asked for is none of ours. */
  readonly bodyOf: (view: RoadmapView, call: EndpointCall) => string | null;
}

function fileOf({ ending, type, bodyOf }: File): Endpoint {
  return async (call) => {
    const { deps, locale, response } = call;
    const ref = assessmentRef(call);
    const view = viewRoadmap(deps, { ref, locale });
    const body = view.ok ? bodyOf(view.value, call) : null;
    if (body === null) return "NOT_FOUND";
    response.setHeader(
      "Content-Disposition",
      attachment(`feuille-de-route-${ref.slug}-${ref.edition}.${ending}`),
    );
    await send(response, { type, body });
    return null;
  };
}

export const roadmapCsv = fileOf({
  ...{ ending: "csv", type: "text/csv; charset=utf-8" },
  bodyOf: (view, { request, locale }) => {
    const dialect = askedDialect(request.url);
    if (dialect === null) return null;
    const rows = roadmapRows(view, wordsOf(locale));
    return csvText(
      [ROADMAP_COLUMNS, ...rows.map((row) => ROADMAP_COLUMNS.map((name) => row[name]))],
      dialect,
    );
  },
});

export const roadmapJson = fileOf({
  ...{ ending: "json", type: "application/json; charset=utf-8" },
  bodyOf: (view, { locale }) =>
    JSON.stringify({ columns: ROADMAP_COLUMNS, rows: roadmapRows(view, wordsOf(locale)) }, null, 2),
});

export const roadmapIcs = fileOf({
  ...{ ending: "ics", type: "text/calendar; charset=utf-8" },
  bodyOf: (view, { request, params, locale }) =>
    roadmapCalendar(view, {
      origin: new URL(request.url).origin,
      address: { locale, slug: params["slug"] ?? "", edition: params["edition"] ?? "" },
      words: wordsOf(locale),
    }),
});
