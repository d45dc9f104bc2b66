// The votes of a workshop as a table: a row for each level of each round, and the decision beside it.
import type { Vote } from "../domain/workshops/round-result.ts";
import type { MinutesQuestion, MinutesView } from "./minutes.view.ts";

export interface MinutesRow {
  readonly atelier: string;
  readonly metropole: string;
  /** Such as 2027-03-18. */
  readonly date: string;
  readonly mode: string;
  /** Per cent. */
  readonly seuil: number;
  readonly question: string;
  readonly intitule: string;
  /** 0 before the meeting; null where nothing was voted. */
  readonly tour: number | null;
  /** A level, nsp, or levier for the picks of a lever. */
  readonly vote: string | null;
  readonly votes: number | null;
  /** Of the round: votes at a level, and by how many of all they were on paper. */
  readonly n: number | null;
  readonly sur_papier: number | null;
  readonly resultat: string | null;
  /** Per cent, to a tenth. */
  readonly part_modale: number | null;
  readonly part_paire: number | null;
  /** A of van der Eijk, to a thousandth. */
  readonly accord: number | null;
  readonly proposition: number | null;
  readonly etat: string;
  readonly decision: number | null;
  readonly texte: string;
  readonly avis_divergents: string;
  /** Of the last round, at another level than the one decided; null without a decision. */
  readonly votes_divergents: number | null;
  /** partage, or brouillon while whoever leads alone reads them. */
  readonly compte_rendu: "partage" | "brouillon";
  /** Says of a fictional body that it is one. */
  readonly demonstration: string;
}
export const MINUTES_COLUMNS = [
  ...["atelier", "metropole", "date", "mode", "seuil", "question", "intitule", "tour", "vote", "votes", "n"],
  ...["sur_papier", "resultat", "part_modale", "part_paire", "accord", "proposition", "etat", "decision"],
  ...["texte", "avis_divergents", "votes_divergents", "compte_rendu"],
  "demonstration",
] as const satisfies readonly (keyof MinutesRow)[];

/** In the order of the workshop, then of rounds, then of levels. */
export function minutesRows(view: MinutesView): readonly MinutesRow[] {
  return [...questionRows(view), ...leverRows(view)];
}

/** A row a lever: how often it was picked, of how many. */
function leverRows(view: MinutesView): readonly MinutesRow[] {
  return (view.levers?.levers ?? []).map(({ id, title, count, isKept }) => ({
    ...commonOf({ id, short: title, decision: null, phase: isKept ? "kept" : "picked" }, view),
    ...{ ...NO_VOTE, vote: "levier", votes: count, n: view.levers?.voters ?? 0 },
  }));
}

function questionRows(view: MinutesView): readonly MinutesRow[] {
  return view.questions.flatMap((question) => {
    const common = commonOf(question, view);
    return question.rounds.length === 0
      ? [{ ...common, ...NO_VOTE }]
      : votesOf(question).map((votes) => ({ ...common, ...votes }));
  });
}

type Voted = Pick<
  MinutesRow,
  | ("tour" | "vote" | "votes" | "n" | "sur_papier")
  | ("resultat" | "part_modale" | "part_paire" | "accord" | "proposition")
>;

const NO_VOTE: Voted = {
  ...{ tour: null, vote: null, votes: null, n: null, sur_papier: null, resultat: null },
  ...{ part_modale: null, part_paire: null, accord: null, proposition: null },
};

function commonOf(
  {
    id,
    short,
    phase,
    decision,
  }: Pick<MinutesQuestion, "id" | "short" | "decision"> & { readonly phase: string },
  { publicId, body, day, mode, threshold, sharedAt }: MinutesView,
): Omit<MinutesRow, keyof Voted> {
  return {
    ...{
      atelier: publicId,
      metropole: body.name,
      date: day.toISOString().slice(0, 10),
      mode,
      seuil: threshold,
    },
    ...{ question: id, intitule: short, etat: phase, decision: decision?.level ?? null },
    ...{ texte: decision?.text ?? "", avis_divergents: decision?.dissent ?? "" },
    votes_divergents: decision?.dissenting ?? null,
    compte_rendu: sharedAt === null ? "brouillon" : "partage",
    demonstration: body.demonstration ?? "",
  };
}

function votesOf({ rounds }: MinutesQuestion): readonly Voted[] {
  return rounds.flatMap(({ round, result, onPaper }) => {
    const { counts, dontKnow, valid, label, modalShare, pairShare, agreement, proposal } = result;
    const told = (vote: Vote, count: number): Voted => ({
      ...{
        tour: round,
        vote: vote === "dk" ? "nsp" : String(vote),
        votes: count,
        n: valid,
        sur_papier: onPaper,
      },
      ...{ resultat: label, part_modale: rounded(modalShare, 10), part_paire: rounded(pairShare, 10) },
      ...{ accord: agreement === null ? null : rounded(agreement, 1_000), proposition: proposal },
    });
    return [...counts.map(({ level, count }) => told(level, count)), told("dk", dontKnow)];
  });
}

function rounded(value: number, by: number): number {
  return Math.round(value * by) / by;
}
