// Everything that reads a text which somebody sent or typed: for each module with a pattern or a spelling of its own, how
// it reads one text. `linear-reading.test.ts` tries them all, and fails when a module is neither here nor in `OF_OURS`.

import { isToken } from "../../app/database/secret-token.server.ts";
import { pieceNamed } from "../../app/domain/answers/answer-pieces.ts";
import { entryPairs } from "../../app/domain/answers/entry-pairs.ts";
import { evidenceSchema } from "../../app/domain/answers/evidence-schema.ts";
import { readSaveMeta } from "../../app/domain/answers/read-save-meta.ts";
import { resolvedPage } from "../../app/domain/answers/resolve-conflict.ts";
import { bodyName } from "../../app/domain/directory/body-name.ts";
import { indexDirectory } from "../../app/domain/directory/index-directory.ts";
import { initialsOf } from "../../app/domain/directory/initials.ts";
import { indexNearWords } from "../../app/domain/directory/near-words.ts";
import { readQuery } from "../../app/domain/directory/read-query.ts";
import { searchDirectory } from "../../app/domain/directory/search-directory.ts";
import { searchWords } from "../../app/domain/directory/search-words.ts";
import { slugOf } from "../../app/domain/directory/slug-of.ts";
import { readCohort } from "../../app/domain/editions/cohort-file.ts";
import { cohortHeading } from "../../app/domain/editions/cohort-heading.ts";
import { parseEditionName } from "../../app/domain/editions/edition.ts";
import { readEditionDraft } from "../../app/domain/editions/edition-draft.ts";
import { readLetter } from "../../app/domain/editions/letter-text.ts";
import { readSending } from "../../app/domain/editions/sending-form.ts";
import { readSiren } from "../../app/domain/editions/siren.ts";
import { cleanFileName } from "../../app/domain/evidence/file-name.ts";
import { sniffType } from "../../app/domain/evidence/sniff-type.ts";
import { isAlsoElse } from "../../app/domain/evidence/two-things.ts";
import { addressText, cleanText, oneLine } from "../../app/domain/fields/clean-text.ts";
import { csvText } from "../../app/domain/fields/csv-text.ts";
import { fitsText, isEmpty } from "../../app/domain/fields/fits-field.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { languageOf } from "../../app/domain/fields/language-of.ts";
import { isAmbiguousNumber, parseNumber } from "../../app/domain/fields/parse-number.ts";
import { readLevel, readNumber, readText } from "../../app/domain/fields/read-field.ts";
import { isDay, isMonth } from "../../app/domain/fields/real-dates.ts";
import { shortened } from "../../app/domain/fields/shortened.ts";
import { shownText } from "../../app/domain/fields/shown-text.ts";
import { reopeningReason } from "../../app/domain/finalisation/reopening-reason.ts";
import { dayEnd, dayStart } from "../../app/domain/history/day-bounds.ts";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { readMonth } from "../../app/domain/levers/lever-month.ts";
import { readRetention } from "../../app/domain/levers/retained-lever.ts";
import { decisionReason } from "../../app/domain/opinions/decision-reason.ts";
import { readAccessRequest, refusalReason } from "../../app/domain/people/access-request.ts";
import { emailAddress } from "../../app/domain/people/email-address.ts";
import { personName } from "../../app/domain/people/person-name.ts";
import { returnPath } from "../../app/domain/people/return-path.ts";
import { readConsent, whyText } from "../../app/domain/publication/consent-form.ts";
import { moderationHits } from "../../app/domain/publication/moderation-hits.ts";
import { publicDocumentSchema } from "../../app/domain/publication/public-document.schema.ts";
import { readPublicText } from "../../app/domain/publication/public-document.ts";
import { ENTRY_ID } from "../../app/domain/questions/entry-id.ts";
import { readReply, readReport } from "../../app/domain/reports/report.ts";
import { readTargets } from "../../app/domain/targets/dimension-target.ts";
import { readBallot } from "../../app/domain/workshops/ballot-form.ts";
import { readDecision, readNote } from "../../app/domain/workshops/decision-form.ts";
import { readCommand, seenOf } from "../../app/domain/workshops/desk-command.ts";
import { readMinutes } from "../../app/domain/workshops/desk-timer.ts";
import { readJoinCode, readSeatCode } from "../../app/domain/workshops/join-code.ts";
import { readWorkshop } from "../../app/domain/workshops/new-workshop.ts";
import { readPaperVotes } from "../../app/domain/workshops/paper-votes.ts";
import { readParticipant } from "../../app/domain/workshops/participant.ts";
import { readWord } from "../../app/domain/workshops/session-word.ts";
import { versionOf } from "../../app/finalisation/version-of.ts";
import { attachment } from "../../app/http/attachment.server.ts";
import { findAddress } from "../../app/http/find-address.server.ts";
import { linesOf, typedTexts } from "../../app/kit/sent-again.ts";
import { settable } from "../../app/press/settable.ts";
import { fitParagraphs } from "../../app/press/slides/fit-paragraphs.ts";
import { cutToLines, widthOf } from "../../app/press/slides/fit-text.ts";
import { sayable, tag, textTag } from "../../app/press/slides/xml.ts";
import { embedCode } from "../../app/public-site/embed-code.ts";
import { controlId } from "../../app/questions/control-id.ts";
import { decimalText } from "../../app/questions/fields/decimal-text.ts";
import { loggedError } from "../../app/server/logger.server.ts";
import { bodyRefusal } from "../../app/server/request-body.server.ts";
import { refusalOf } from "../../app/server/request-checks.server.ts";
import { readOembed } from "../../app/sharing/oembed-request.ts";
import { drawn } from "../../app/sharing/svg-text.ts";
import { readDeskChange } from "../../app/workshops/desk-change-form.ts";

type Reader = (text: string) => unknown;

const nobody = indexDirectory([]);
const NO_CLOSING = { today: "2027-01-01", closesOn: null };
const asBytes = (text: string) => Buffer.from(text);

export const textReaders: Readonly<Record<string, readonly Reader[]>> = {
  "app/domain/editions/letter-text.ts": [
    (text) => readLetter({ subject: text, body: text }, { locale: "fr", missing: [] }),
    (text) => readLetter({ subject: "a", body: text.slice(0, 5_000) }, { locale: "fr", missing: [] }),
  ],
  "app/domain/editions/sending-form.ts": [
    (text) => readSending({ audience: text, when: "day", day: text, before: text }, NO_CLOSING),
    (text) => readSending({ audience: text, when: "before", day: text, before: text }, NO_CLOSING),
  ],
  "app/domain/workshops/decision-form.ts": [
    (text) => readDecision({ level: text, text, dissent: text }, [0, 2]),
    readNote,
  ],
  "app/domain/workshops/desk-command.ts": [
    (text) => readCommand({ get: () => text, getAll: () => [text] }),
    (text) => seenOf({ get: () => text, getAll: () => [text] }),
  ],
  "app/domain/workshops/desk-timer.ts": [readMinutes],
  "app/domain/workshops/paper-votes.ts": [(text) => readPaperVotes(() => text, [0, 2])],
  "app/workshops/desk-change-form.ts": [
    (text) => readDeskChange({ get: (name) => (name === "intent" ? "remove" : text), getAll: () => [text] }),
  ],
  "app/kit/sent-again.ts": [(text) => typedTexts({ action: "", pairs: [["text", text]] }), linesOf],
  "app/database/secret-token.server.ts": [isToken],
  "app/domain/answers/answer-pieces.ts": [pieceNamed],
  "app/domain/answers/entry-pairs.ts": [(text) => entryPairs([[text, text]])],
  "app/domain/answers/evidence-schema.ts": [
    (text) => evidenceSchema().safeParse([{ title: text, url: text, date: text }]),
    (text) => evidenceSchema().safeParse([{ title: "", url: `https://a.fr/${text}` }]),
  ],
  "app/domain/fields/language-of.ts": [languageOf],
  "app/domain/fields/shortened.ts": [(text) => shortened(text, 200)],
  "app/domain/fields/shown-text.ts": [shownText],
  "app/domain/answers/read-save-meta.ts": [(text) => readSaveMeta({ get: () => text, getAll: () => [text] })],
  "app/domain/answers/resolve-conflict.ts": [(text) => resolvedPage([[text, text]])],
  "app/domain/directory/body-name.ts": [bodyName],
  "app/domain/directory/search-directory.ts": [(text) => searchDirectory(nobody, text)],
  "app/domain/directory/search-words.ts": [searchWords],
  "app/domain/directory/near-words.ts": [(text) => indexNearWords(["nantes"]).near(text)],
  "app/domain/directory/read-query.ts": [(text) => readQuery([text])],
  "app/domain/directory/initials.ts": [initialsOf],
  "app/domain/directory/slug-of.ts": [slugOf],
  "app/domain/editions/edition.ts": [parseEditionName],
  "app/domain/editions/edition-draft.ts": [
    (text) => {
      const days = { opensOn: text, closesOn: text };
      const rest = { contact: text, retention: text, policy: text, groups: text };
      return readEditionDraft({ key: text, name: text, survey: text, ...days, ...rest });
    },
  ],
  "app/domain/editions/siren.ts": [readSiren],
  "app/domain/editions/cohort-file.ts": [
    (text) => {
      const known = () => undefined;
      const isIn = () => false;
      const kinds = ["other"] as const;
      const context = { known, isIn, groups: ["a"], kinds, areGroupsFixed: false };
      const columns = ["siren", "nom", "type", "groupe", "courriel", "langue"];
      const reader = readCohort(cohortHeading(columns) ?? new Map(), context);
      reader.take(2, ["243500139", ...columns.slice(1).map(() => text)]);
      reader.take(
        3,
        columns.map(() => text),
      );
    },
  ],
  "app/domain/evidence/file-name.ts": [
    (text) => cleanFileName(text, "pdf"),
    (text) => cleanFileName(`${text}.docx`, "docx"),
  ],
  "app/domain/evidence/two-things.ts": [(text) => isAlsoElse(asBytes(text), "jpeg")],
  "app/domain/evidence/sniff-type.ts": ["", "%PDF-1.7\n", "\ufeff", "PK\u0003\u0004"].map(
    (start) => (text: string) => sniffType(asBytes(start + text)),
  ),
  "app/domain/fields/clean-text.ts": [
    cleanText,
    addressText,
    (text) => oneLine(text, 80),
    (text) => fitsText(text, 5_000),
    isEmpty,
    // Just short enough to be read.
    (text) => cleanText(text.slice(0, 50_000)),
  ],
  "app/domain/levers/lever-month.ts": [readMonth, (text) => readMonth(`2027-03${text}`)],
  "app/domain/levers/retained-lever.ts": [
    (text) => readRetention({ get: () => text, getAll: () => [text] }, []),
  ],
  "app/domain/publication/public-document.schema.ts": [
    readPublicText,
    (text) => publicDocumentSchema.safeParse({ format: 3, finalisedHash: text, finalisedAt: text }),
    (text) => publicDocumentSchema.safeParse({ format: 3, levers: [{ id: "a", month: text }] }),
  ],
  "app/domain/publication/consent-form.ts": [
    (text) => readConsent({ choice: "refuse", name: text, mandate: text, delegation: text, reason: text }),
    whyText,
  ],
  "app/domain/publication/moderation-hits.ts": ["", "0", "+", "a@", "www."].map(
    (start) => (text: string) =>
      moderationHits([{ place: "here", text: start + text }], ["Ada Lovelace", text]),
  ),
  "app/domain/reports/report.ts": [
    (text) => readReport({ kind: text, text, email: text }),
    (text) => readReply({ text, isShown: true }),
  ],
  "app/domain/targets/dimension-target.ts": [
    (text) =>
      readTargets({ get: () => text, getAll: () => [text] }, { dimensions: ["data"], levels: [Number.NaN] }),
  ],
  "app/domain/workshops/session-word.ts": [(text) => readWord({ word: text, rating: text })],
  "app/domain/workshops/ballot-form.ts": [(text) => readBallot({ vote: text, reason: text }, [0, 1])],
  "app/domain/workshops/join-code.ts": [readJoinCode, readSeatCode],
  "app/domain/workshops/new-workshop.ts": [
    (text) => readWorkshop({ title: text, day: text, mode: text, threshold: text, questions: [text] }, [""]),
  ],
  "app/domain/workshops/participant.ts": [
    (text) => readParticipant({ name: text, role: text }, { mode: "named", roles: [""] }),
  ],
  "app/domain/fields/csv-text.ts": [(text) => csvText([[text]], "excel-fr")],
  "app/domain/fields/parse-number.ts": [parseNumber, isAmbiguousNumber],
  "app/domain/fields/read-field.ts": [readText, readNumber, readLevel],
  "app/domain/fields/real-dates.ts": [isDay, isMonth],
  "app/domain/finalisation/reopening-reason.ts": [reopeningReason],
  "app/domain/history/day-bounds.ts": [dayStart, dayEnd],
  "app/domain/history/history-query.ts": [(text) => readHistoryQuery(() => text)],
  "app/domain/opinions/decision-reason.ts": [decisionReason],
  "app/domain/people/access-request.ts": [
    (text) => readAccessRequest({ name: text, job: text, email: text, message: text }),
    refusalReason,
  ],
  "app/domain/people/email-address.ts": [emailAddress],
  "app/domain/people/person-name.ts": [personName],
  "app/domain/people/return-path.ts": [returnPath],
  "app/domain/questions/entry-id.ts": [(text) => ENTRY_ID.test(text)],
  "app/finalisation/version-of.ts": [versionOf],
  "app/sharing/oembed-request.ts": [
    (text) => readOembed(new URLSearchParams({ url: `https://b.example/${text}` })),
    (text) => readOembed(new URLSearchParams({ url: "https://b.example", maxwidth: text })),
  ],
  "app/sharing/svg-text.ts": [(text) => drawn(text)],
  "app/press/settable.ts": [settable],
  "app/press/slides/fit-paragraphs.ts": [
    (text) => fitParagraphs([{ kind: "p", text }], { x: 0, y: 0, w: 6, h: 2 }),
  ],
  "app/press/slides/fit-text.ts": [
    (text) => cutToLines(text, 3, { width: 300, size: 12 }),
    (text) => widthOf(text, 12),
  ],
  "app/press/slides/xml.ts": [sayable, (text) => textTag("a", text), (text) => tag("a", { b: text })],
  "app/public-site/embed-code.ts": [(text) => embedCode({ src: text, title: text, height: 1, page: text })],
  "app/http/attachment.server.ts": [(text) => attachment(cleanFileName(text, "pdf"))],
  "app/http/find-address.server.ts": [
    (text) => findAddress(`/fr/${encodeURIComponent(text.toWellFormed())}`),
  ],
  "app/questions/control-id.ts": [controlId],
  "app/questions/fields/decimal-text.ts": [(text) => decimalText(text, "fr")],
  "app/server/logger.server.ts": [(text) => loggedError(new Error(text))],
  "app/server/request-body.server.ts": [
    (text) => bodyRefusal(asBytes(text), 1_000),
    (text) => [...formEntries(new URLSearchParams(text)).getAll("a")],
  ],
  "app/server/request-checks.server.ts": [
    (text) => refusalOf({ method: "POST", target: "/", headers: { host: text, origin: text } }, undefined),
  ],
};

/** Nobody else writes what these read; or it is a header, of 16 KB at most, whose pattern `linear-patterns` tries. */
export const OF_OURS: Readonly<Record<string, string>> = {
  "app/commands/export/export-site.server.ts": "addresses and pages that this server made, by a command",
  "app/commands/export/exported-addresses.server.ts": "paths of the table of addresses, by a command",
  "app/commands/export/static-page.ts": "pages that this server made, by a command",
  "app/open-data/api-document.http.server.ts": "paths of the table of addresses",
  "app/editions/read-csv.http.server.ts":
    "looks at the first line, to its first 10,000 characters; the rest is csv-parse’s",
  "app/account/identity-provider.http.server.ts": "a setting",
  "app/account/is-from-here.http.server.ts": "a header",
  "app/account/outbox-page.tsx": "mails of ours",
  "app/commands/browser-files.ts": "names of our files",
  "app/commands/build.server.ts": "names of our files",
  "app/commands/compress-files.server.ts": "names of our files",
  "app/database/backup-manifest.server.ts": "a file of ours",
  "app/database/migrate-database.server.ts": "names of our files",
  "app/database/write-refusal.server.ts": "a code of SQLite",
  "app/domain/mails/about.ts": "a key of ours",
  "app/domain/authoring/lint/conditions.ts": "a questionnaire",
  "app/domain/authoring/lint/locales.ts": "a questionnaire",
  "app/domain/authoring/lint/typography.ts": "a questionnaire",
  "app/domain/fields/id.schema.ts": "a questionnaire",
  "app/domain/results/fill-sentence.ts": "a catalogue",
  "app/domain/survey/format-findings.ts": "a questionnaire",
  "app/domain/survey/firm-hyphens.ts": "a questionnaire",
  "app/domain/survey/leaves-of.ts": "a questionnaire",
  "app/domain/survey/texts.schema.ts": "a questionnaire",
  "app/http/compress.server.ts": "types of our answers",
  "app/http/device-of.server.ts": "a header",
  "app/http/host-cookie.server.ts": "a header",
  "app/i18n/browser-words.ts": "a catalogue",
  "app/i18n/compile-message.ts": "a catalogue",
  "app/i18n/server-words.server.ts": "a catalogue",
  "app/server/refuse-write.server.ts": "a header",
  "app/server/setting-values.server.ts": "a setting",
  "app/kit/kept-html.tsx": "marks of ours, in a page whose texts are escaped",
  "app/kit/path-to.ts": "a row of the table of addresses",
  "app/kit/error-page.tsx": "an address of ours, in a page that is shown to who asked for it",
  "app/migration/append-moves.server.ts": "a questionnaire",
  "app/questions/name-label.ts": "names of our fields",
  "app/questions/question-fields.tsx": "names of our fields",
  "app/record/access-cookie.http.server.ts": "a header",
  "app/record/definition-folders.store.server.ts": "names of our files",
  "app/routes.ts": "a row of the table of addresses",
  "app/seed/seed-files.store.server.ts": "a file of ours",
  "app/server/env.server.ts": "a setting",
  "app/server/remix-handler.server.ts": "an address, of 16 KB at most",
  "app/server/upload-body.server.ts": "a header",
};
