// A reader reports something in a published page. It goes to the leads of the body and to who moderates, by one mail for all
// that wait, which holds nothing that the stranger wrote.
import { hashToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { type Report, type ReportProblem, readReport, type TypedReport } from "../domain/reports/report.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type PublicPlace, type PublishedPlace, publishedPlace } from "./published-place.server.ts";
import { whoIsTold } from "./who-is-told.server.ts";

/** Waiting ones of one assessment: what strangers may write here has an end. */
const MOST_WAITING = 100;
const PUBLIC_ID_LENGTH = 12;

export interface ReportError {
  readonly place: PublicPlace;
  readonly typed: TypedReport;
  readonly locale: Locale;
  /** Token of the rendered form: sent twice, it reports once. */
  readonly form: string;
  /** The published version that the form was read beside. */
  readonly number: number;
  /** What only a program fills in. */
  readonly trap: string;
  readonly compose: (letter: ReportLetter) => MailText;
}
export interface ReportLetter {
  /** Of who reads the mail. */
  readonly locale: Locale;
  readonly body: string;
}
/** FULL: too many wait already. */
export type ReportRefusal =
  | { readonly code: "NOT_FOUND" | "FULL" }
  | { readonly code: "INVALID"; readonly problems: readonly ReportProblem[] };

export async function reportError(deps: Deps, sent: ReportError): Promise<Result<null, ReportRefusal>> {
  const read = readReport(sent.typed);
  return deps.writer.run(() => {
    const published = publishedPlace(deps, sent.place);
    if (published === undefined) return refused({ code: "NOT_FOUND" });
    if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
    // Told apart by nobody: a program that learns that it was found out comes back otherwise.
    if (sent.trap !== "") return accepted(null);
    return store(deps, published, { ...sent, report: read.report });
  });
}

function store(
  deps: Deps,
  published: PublishedPlace,
  { report, locale, form, number, compose }: ReportError & { readonly report: Report },
): Result<null, ReportRefusal> {
  const { assessmentId, body } = published;
  const waiting = deps.reports.countWaiting(assessmentId);
  if (waiting >= MOST_WAITING) return refused({ code: "FULL" });
  const isNew = deps.reports.create(
    {
      ...{ ...report, assessmentId, locale, publicId: deps.newReadableKey(PUBLIC_ID_LENGTH) },
      form: hashToken(JSON.stringify(["report", form, assessmentId, report.text])),
      number: published.numbers.includes(number) ? number : published.latest,
    },
    deps.now(),
  );
  if (isNew && waiting === 0)
    for (const { email, ...told } of whoIsTold(deps, body.id)) {
      const letter = compose({ ...told, body: body.name });
      deps.post({ kind: "report", about: aboutTeam(body.id), to: email, ...letter });
    }
  return accepted(null);
}
