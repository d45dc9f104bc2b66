// Who wrote an answer, or anything that the history tells.

/** Who did it. The key is random and stands for a person for good; the id leads to their name while there is one. */
export interface HistoryAuthor {
  /** Null: by the secret link, by the program, or by an office. */
  readonly id: number | null;
  readonly key: string;
}
export const BY_SECRET_LINK: HistoryAuthor = { id: null, key: "link" };
export const BY_PROGRAM: HistoryAuthor = { id: null, key: "program" };
/** An elected official, who has no account; and who moderates, who acts for the barometer. Neither is named. */
export const BY_OFFICIAL: HistoryAuthor = { id: null, key: "official" };
export const BY_MODERATION: HistoryAuthor = { id: null, key: "moderation" };
