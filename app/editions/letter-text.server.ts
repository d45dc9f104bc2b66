// The words of a letter: seen, and written by the team of the barometer in place of the usual ones.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { LetterKind } from "../domain/editions/letter.ts";
import { type LetterText, readLetter } from "../domain/editions/letter-text.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { missingOf } from "./letter-to.server.ts";
import type { StoredText, TextPlace } from "./letters.store.server.ts";
import type { LetterTextView, SaveTextRefusal } from "./letters.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { headOf } from "./view-editions.server.ts";

export interface OfText extends InEdition {
  readonly kind: LetterKind;
  /** Of the letter. */
  readonly locale: Locale;
}

export function viewLetterText(
  deps: Deps,
  { kind, locale, ...asked }: OfText,
): Result<LetterTextView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const stored = deps.letters.getText({ editionId: edition.id, kind, locale });
  const { closesOn } = edition;
  const text = stored ?? null;
  return accepted({
    ...{ head: headOf(edition, true), kind, letterLocale: locale, text, closesOn },
    revision: stored?.revision ?? 0,
  });
}

export interface SaveLetterText extends OfText {
  readonly typed: LetterText;
  /** That the form showed; 0 for the usual words. */
  readonly revision: number;
}

export async function saveLetterText(
  deps: Deps,
  { typed, revision, ...asked }: SaveLetterText,
): Promise<Result<null, SaveTextRefusal>> {
  return deps.writer.run((): Result<null, SaveTextRefusal> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return refused({ code: found.reason });
    const { edition, account } = found.value;
    const { kind, locale } = asked;
    const read = readFor(deps, edition, { typed, locale });
    if (!read.ok) return read;
    return store(deps, account, {
      place: { editionId: edition.id, kind, locale },
      ...{ text: read.value, revision },
    });
  });
}

interface Storing {
  readonly place: TextPlace;
  readonly text: LetterText;
  readonly revision: number;
}

/** The same text once more changes nothing, whoever stored it. */
function store(deps: Deps, by: Account, { place, text, revision }: Storing): Result<null, SaveTextRefusal> {
  const stored = deps.letters.getText(place);
  if (stored !== undefined && isSame(stored, text)) return accepted(null);
  if (isStale(stored, revision)) return refused({ code: "STALE", revision: stored.revision, stored });
  deps.letters.saveText(place, text);
  const { editionId, kind, locale } = place;
  recordAct(deps, by, {
    kind: "letter-text-changed",
    editionId,
    content: { letter: kind, language: locale },
  });
  return accepted(null);
}

function readFor(
  deps: Deps,
  edition: Edition,
  { typed, locale }: { readonly typed: LetterText; readonly locale: Locale },
): Result<LetterText, SaveTextRefusal> {
  if (editionState(edition) === "closed") return refused({ code: "CLOSED" });
  const read = readLetter(typed, { locale, missing: missingOf(deps, edition) });
  return "problems" in read ? refused({ code: "PROBLEMS", problems: read.problems }) : accepted(read.text);
}

function isStale(stored: StoredText | undefined, revision: number): stored is StoredText {
  return stored !== undefined && stored.revision !== revision;
}

function isSame(one: LetterText, other: LetterText): boolean {
  return one.subject === other.subject && one.body === other.body;
}
