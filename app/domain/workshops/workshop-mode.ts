// What stands beside a vote of a workshop: fixed before the first vote, and said to whoever joins (workshop C6).

export const WORKSHOP_MODES = ["pseudonym", "named", "anonymous"] as const;
export type WorkshopMode = (typeof WORKSHOP_MODES)[number];

interface ModeRules {
  /** A vote leads to the seat that cast it. */
  readonly knowsSeat: boolean;
  /** Who joins says a name. */
  readonly asksName: boolean;
  /** Who joins may say what they do, for counts by role. */
  readonly asksRole: boolean;
  /** Once a round is revealed everybody in the room reads whose each vote is. */
  readonly namesVotes: boolean;
}

export const MODES = {
  pseudonym: { knowsSeat: true, asksName: true, asksRole: true, namesVotes: false },
  named: { knowsSeat: true, asksName: true, asksRole: true, namesVotes: true },
  /** Nothing is kept that would tell whose a ballot is, nor whether somebody has voted. */
  anonymous: { knowsSeat: false, asksName: false, asksRole: false, namesVotes: false },
} as const satisfies Readonly<Record<WorkshopMode, ModeRules>>;
