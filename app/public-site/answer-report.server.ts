// A lead, or whoever moderates, answers what a reader reported; the answer may be shown on the published page. Who left an
// address is told once, and the address is forgotten.
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { readReply } from "../domain/reports/report.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PublicPlace } from "./published-place.server.ts";
import { answering } from "./view-reports.server.ts";

export interface AnswerReport {
  readonly place: PublicPlace;
  readonly session: SessionToken;
  readonly publicId: string;
  readonly typed: { readonly text: string; readonly isShown: boolean };
  readonly compose: (letter: ReplyLetter) => MailText;
}
export interface ReplyLetter {
  readonly body: string;
  readonly text: string;
  /** Of the page that it was reported on. */
  readonly locale: Locale;
}

export function answerReport(
  deps: Deps,
  { place, session, publicId, typed, compose }: AnswerReport,
): Promise<Result<null, "NOT_FOUND" | "NO_TEXT" | "LONG_TEXT">> {
  const reply = readReply(typed);
  return deps.writer.run(() => {
    const found = answering(deps, { ...place, session });
    const report = deps.reports.get(publicId);
    if (found === undefined || report?.assessmentId !== found.assessmentId) return refused("NOT_FOUND");
    if (typeof reply === "string") return refused(reply);
    const { side, account, body } = found;
    deps.reports.answer({ reportId: report.id, side, by: account.id, ...reply, at: deps.now() });
    if (report.email !== null && reply.text !== "") {
      const letter = { body: body.name, text: reply.text, locale: report.locale };
      deps.post({ kind: "report-answer", about: aboutTeam(body.id), to: report.email, ...compose(letter) });
    }
    return accepted(null);
  });
}
