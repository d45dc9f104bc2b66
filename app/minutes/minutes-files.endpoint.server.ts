// The minutes as files, by the ending of the address of their page.
import { csvText } from "../domain/fields/csv-text.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import { sendBusy } from "../press/send-busy.http.server.ts";
import type { MinutesView } from "./minutes.view.ts";
import { minutesDocument } from "./minutes-document.ts";
import { minutesRef } from "./minutes-ref.http.server.ts";
import { MINUTES_COLUMNS, minutesRows } from "./minutes-rows.ts";
import { minutesText } from "./minutes-text.ts";
import { setMinutes } from "./set-minutes.http.server.ts";
import { viewMinutes } from "./view-minutes.server.ts";

/** Its bytes; BUSY: too many papers are being made. Null where what was asked for is none of ours. */
type Body = Buffer | "BUSY" | null;

interface File {
  /** Of its name. */
  readonly ending: string;
  readonly type: string;
  readonly bodyOf: (view: MinutesView, call: EndpointCall) => Body | Promise<Body>;
}

function fileOf({ ending, type, bodyOf }: File): Endpoint {
  return async (call) => {
    const { deps, locale, response } = call;
    const view = viewMinutes(deps, { ref: minutesRef(call), locale });
    const body = view.ok ? await bodyOf(view.value, call) : null;
    if (!view.ok || body === null) return "NOT_FOUND";
    if (body === "BUSY") return sendBusy(response, wordsOf(locale).t("minutes.pdf.busy"));
    const day = view.value.day.toISOString().slice(0, 10);
    response.setHeader("Content-Disposition", attachment(`compte-rendu-${day}.${ending}`));
    await send(response, { type, body });
    return null;
  };
}

export const minutesTextFile = fileOf({
  ...{ ending: "txt", type: "text/plain; charset=utf-8" },
  bodyOf: (view, { locale }) =>
    Buffer.from(minutesText(minutesDocument(view, wordsOf(locale)), wordsOf(locale))),
});

export const minutesJson = fileOf({
  ...{ ending: "json", type: "application/json; charset=utf-8" },
  bodyOf: (view) =>
    Buffer.from(
      JSON.stringify(
        { brouillon: view.sharedAt === null, columns: MINUTES_COLUMNS, rows: minutesRows(view) },
        null,
        2,
      ),
    ),
});

export const minutesCsv = fileOf({
  ...{ ending: "csv", type: "text/csv; charset=utf-8" },
  bodyOf: (view, { request }) => {
    const dialect = askedDialect(request.url);
    if (dialect === null) return null;
    const cells = minutesRows(view).map((row) => MINUTES_COLUMNS.map((name) => row[name]));
    return Buffer.from(csvText([MINUTES_COLUMNS, ...cells], dialect));
  },
});

export const minutesPdf = fileOf({
  ...{ ending: "pdf", type: "application/pdf" },
  bodyOf: async (view, { locale }) => (await setMinutes(view, locale)) ?? "BUSY",
});
