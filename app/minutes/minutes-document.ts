// The minutes as words in their order: what the text and the document on paper are made of.
import type { Level } from "../domain/questions/level.ts";
import type { Words } from "../i18n/words.ts";
import {
  agreementLabel,
  agreementReason,
  roundName,
  shiftSentences,
  spreadSentences,
  unrevealedLines,
} from "../workshops/round-sentences.ts";
import type { MinutesQuestion, MinutesView } from "./minutes.view.ts";

export interface MinutesTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells as the head; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}
export interface MinutesPart {
  readonly heading: string;
  /** The question itself, and where it stands. */
  readonly question: string;
  readonly section: string;
  readonly before: readonly string[];
  readonly tables: readonly MinutesTable[];
  /** What was decided, and what dissents. */
  readonly decision: readonly string[];
  /** That were given, in the order of their words. */
  readonly reasons: readonly string[];
}
export interface MinutesDocument {
  readonly title: string;
  /** That they are not shared yet; null once they are. */
  readonly draft: string | null;
  /** Of a fictional body. */
  readonly demonstration: string | null;
  readonly facts: readonly string[];
  readonly parts: readonly MinutesPart[];
}

export function minutesDocument(view: MinutesView, words: Words): MinutesDocument {
  const { t } = words;
  return {
    title: t("minutes.document.title", { title: view.title }),
    draft: view.sharedAt === null ? t("minutes.fact.draft") : null,
    demonstration: view.body.demonstration,
    facts: minutesFacts(view, words),
    parts: [
      ...view.questions.map((question) => partOf(question, view, words)),
      ...(view.levers === null ? [] : [leversPart(view.levers, words)]),
    ],
  };
}

function leversPart(
  { levers, voters }: NonNullable<MinutesView["levers"]>,
  { t, number }: Words,
): MinutesPart {
  return {
    ...{ heading: t("minutes.levers.title"), question: "", section: "" },
    ...{ before: [], decision: [], reasons: [] },
    tables: [
      {
        caption: t("board.levers.caption", { count: voters }),
        head: [t("board.levers.lever"), t("board.levers.count"), t("board.levers.kept")],
        rows: levers.map(({ title, count, isKept }) => [
          ...[title, number(count), isKept ? t("board.levers.isKept") : "–"],
        ]),
      },
    ],
  };
}

/** Whose, when, how, by which rule, how many. */
export function minutesFacts(
  { body, day, mode, namesKept, threshold, seats, questions, gone }: MinutesView,
  { t, date, list }: Words,
): readonly string[] {
  const decided = questions.filter(({ phase }) => phase === "decided").length;
  const open = questions.filter(({ phase }) => phase !== "decided").map(({ short }) => short);
  return [
    t("minutes.fact.place", { body: body.name, date: date(day) }),
    mode === "named" ? t("minutes.fact.mode.named", { count: namesKept }) : t(`minutes.fact.mode.${mode}`),
    t("minutes.fact.rule", { threshold }),
    t("minutes.fact.seats", { count: seats }),
    t("minutes.fact.decided", { count: decided, total: questions.length }),
    ...(open.length === 0 ? [] : [t("minutes.fact.open", { questions: list(open) })]),
    ...(gone.length === 0 ? [] : [t("minutes.fact.gone", { questions: list(gone) })]),
  ];
}

function partOf(question: MinutesQuestion, view: MinutesView, words: Words): MinutesPart {
  const { place, short, text, section, rounds, unrevealed } = question;
  const last = rounds.at(-1);
  const before =
    last === undefined
      ? [words.t("minutes.notVoted")]
      : [
          `${agreementLabel(last.result.label, words)}. ${agreementReason(last, view.threshold, words)}`,
          spreadSentences(last, words).join(" "),
          ...(last.shift === null || last.shift.both === 0
            ? []
            : [shiftSentences(last.shift, words).join(" ")]),
        ];
  return {
    ...{ heading: `${place}. ${short}`, question: text, section },
    before: [...before, ...unrevealedLines(unrevealed, words)],
    tables: tablesOf(question, words),
    decision: decisionLines(question, words),
    reasons: question.reasons.map((reason) => reasonLine(reason, words)),
  };
}

function tablesOf({ levels, rounds, roles }: MinutesQuestion, words: Words): readonly MinutesTable[] {
  if (rounds.length === 0) return [];
  const { t, number } = words;
  const at = (counts: readonly { readonly level: Level; readonly count: number }[], level: Level) =>
    number(counts.find((one) => one.level === level)?.count ?? 0);
  const votes = {
    caption: t("board.votes.caption"),
    head: [t("board.votes.step"), ...rounds.map(({ round }) => roundName(round, words))],
    rows: [
      ...levels.map(({ level, label }) => [
        `${level} – ${label}`,
        ...rounds.map(({ result }) => at(result.counts, level)),
      ]),
      [t("questions.dontKnow"), ...rounds.map(({ result }) => number(result.dontKnow))],
    ],
  };
  return roles === null ? [votes] : [votes, rolesTable({ levels, roles }, words)];
}

/** Of the last round. */
export function rolesTable(
  {
    levels,
    roles,
  }: { readonly levels: MinutesQuestion["levels"]; readonly roles: NonNullable<MinutesQuestion["roles"]> },
  { t, number }: Words,
): MinutesTable {
  return {
    caption: t("minutes.roles.caption"),
    head: [t("minutes.roles.role"), ...levels.map(({ level }) => String(level)), t("questions.dontKnow")],
    rows: roles.map(({ label, counts, dontKnow }) => [
      label === "" ? t("minutes.roles.none") : label,
      ...counts.map(({ count }) => number(count)),
      number(dontKnow),
    ]),
  };
}

function decisionLines({ phase, decision }: MinutesQuestion, { t }: Words): readonly string[] {
  if (decision === null) return [t(phase === "postponed" ? "minutes.postponed" : "minutes.notReached")];
  const { level, text, dissent, dissenting: votes } = decision;
  const lines = [
    level === null ? t("board.decision.none") : t("board.decision.level", { level }),
    text,
    dissentLine({ dissent, votes }, t),
  ];
  return lines.filter((line) => line !== "");
}

/** "Avis divergents (2) : palier 2, faute de moyens", as far as there is a number and a text. */
function dissentLine(
  { dissent: text, votes }: { readonly dissent: string; readonly votes: number },
  t: Words["t"],
): string {
  if (votes === 0) return text === "" ? "" : t("minutes.dissent", { text });
  return text === ""
    ? t("board.dissent.votes", { count: votes })
    : t("minutes.dissent.votes", { count: votes, text });
}

function reasonLine({ vote, text }: MinutesQuestion["reasons"][number], { t }: Words): string {
  if (vote === null) return text;
  return `${vote === "dk" ? t("questions.dontKnow") : t("questions.level", { level: vote })} – ${text}`;
}
