// The minutes as files, by the ending of the address of their page.
import { csvText } from "../domain/fields/csv-text.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import type { MinutesView } from "./minutes.view.ts";
import { minutesDocument } from "./minutes-document.ts";
import { minutesRef } from "./minutes-ref.http.server.ts";
import { MINUTES_COLUMNS, minutesRows } from "./minutes-rows.ts";
import { minutesText } from "./minutes-text.ts";
import { viewMinutes } from "./view-minutes.server.ts";

interface File {
  /** Of its name. */
  readonly ending: string;
  readonly type: string;
  /** Null where what was asked for is none of ours. */
  readonly bodyOf: (view: MinutesView, call: EndpointCall) => string | null;
}

function fileOf({ ending, type, bodyOf }: File): Endpoint {
  return async (call) => {
    const { deps, locale, response } = call;
    const view = viewMinutes(deps, { ref: minutesRef(call), locale });
    const body = view.ok ? bodyOf(view.value, call) : null;
    if (!view.ok || body === null) return "NOT_FOUND";
    const day = view.value.day.toISOString().slice(0, 10);
    response.setHeader("Content-Disposition", attachment(`compte-rendu-${day}.${ending}`));
    await send(response, { type, body });
    return null;
  };
}

export const minutesTextFile = fileOf({
  ...{ ending: "txt", type: "text/plain; charset=utf-8" },
  bodyOf: (view, { locale }) => minutesText(minutesDocument(view, wordsOf(locale))),
});

export const minutesJson = fileOf({
  ...{ ending: "json", type: "application/json; charset=utf-8" },
  bodyOf: (view) => JSON.stringify({ columns: MINUTES_COLUMNS, rows: minutesRows(view) }, null, 2),
});

export const minutesCsv = fileOf({
  ...{ ending: "csv", type: "text/csv; charset=utf-8" },
  bodyOf: (view, { request }) => {
    const dialect = askedDialect(request.url);
    if (dialect === null) return null;
    const cells = minutesRows(view).map((row) => MINUTES_COLUMNS.map((name) => row[name]));
    return csvText([MINUTES_COLUMNS, ...cells], dialect);
  },
});
