// The journal as a file that a spreadsheet opens: no cell of it can be taken for a formula.

import { csvText } from "../domain/fields/csv-text.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { whoText } from "../kit/who-text.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { readJournalQuery } from "./journal-query.ts";
import { journalText } from "./journal-text.ts";
import { exportJournal } from "./view-journal.server.ts";

export const journalFile: Endpoint = async ({ deps, locale, request, response }) => {
  const asked = new URL(request.url).searchParams;
  const query = readJournalQuery((name) => asked.get(name));
  const found = exportJournal(deps, { session: sessionToken(request), query });
  if (!found.ok) return found.reason;
  const words = wordsOf(locale);
  const columns = (["position", "when", "who", "edition", "what"] as const).map((name) =>
    words.t(`editions.journal.column.${name}`),
  );
  const lines = found.value.map((line) => [
    ...[line.position, line.at.toISOString(), whoText(line.who, words), line.edition ?? ""],
    journalText(line, words),
  ]);
  response.setHeader("Content-Disposition", attachment("journal.csv"));
  const body = csvText([columns, ...lines], "excel-fr");
  await send(response, { type: "text/csv; charset=utf-8", body });
  return null;
};
