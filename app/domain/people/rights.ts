// What each role may do in an assessment and in a team: one row a role, every right named, so that a role that is added
// does not compile until somebody has decided each of them. A role that has no row may nothing.

export interface Rights {
  /** Of two roles that a person holds for the same thing the greater counts; no two are equal. Zero: held by nobody. */
  readonly strength: number;
  /** What an invitation into the role says beside an address; null for a role that nobody is invited into. */
  readonly invitedWith: "nothing" | "commune" | "end" | null;
  /** See the contents, the check pages, the result, the history. */
  readonly read: boolean;
  /** Write the team’s answers. */
  readonly answer: boolean;
  /** Add files to what proves an answer, and remove them. */
  readonly giveFiles: boolean;
  /** Say what one thinks of a question, for the métropole. */
  readonly giveOpinion: boolean;
  /** See what the team thinks. */
  readonly seeOpinions: boolean;
  /** Say what a commune thinks of the questions that are meant for communes. */
  readonly answerForCommune: boolean;
  /** Who is in the team, by name and address: in its list, beside opinions and beside what was asked of them. */
  readonly seeTeam: boolean;
  /** Who wrote what, by name. */
  readonly seeAuthors: boolean;
  /** Invite, change and remove people, assign work, start assessments. */
  readonly lead: boolean;
  /** Take levers up, change what was said of them, let them go. */
  readonly retainLevers: boolean;
  /** Declare an assessment finished, and reopen it. */
  readonly finalise: boolean;
  /** Prepare a workshop and lead it. */
  readonly runWorkshops: boolean;
  /** Take what a workshop decided over into the answers, and take that back. */
  readonly transferWorkshops: boolean;
}

/** In the order in which forms list them. */
export const RIGHTS = {
  lead: {
    ...{ strength: 5, invitedWith: "nothing" },
    ...{ read: true, answer: true, giveFiles: true, giveOpinion: true, seeOpinions: true },
    ...{
      answerForCommune: false,
      seeTeam: true,
      seeAuthors: true,
      lead: true,
      retainLevers: true,
      finalise: true,
      runWorkshops: true,
      transferWorkshops: true,
    },
  },
  contributor: {
    ...{ strength: 4, invitedWith: "nothing" },
    ...{ read: true, answer: true, giveFiles: true, giveOpinion: true, seeOpinions: true },
    ...{
      answerForCommune: false,
      seeTeam: true,
      seeAuthors: true,
      lead: false,
      retainLevers: true,
      finalise: false,
      runWorkshops: true,
      transferWorkshops: true,
    },
  },
  reader: {
    ...{ strength: 2, invitedWith: "nothing" },
    ...{ read: true, answer: false, giveFiles: false, giveOpinion: true, seeOpinions: true },
    ...{
      answerForCommune: false,
      seeTeam: true,
      seeAuthors: true,
      lead: false,
      retainLevers: false,
      finalise: false,
      runWorkshops: false,
      transferWorkshops: false,
    },
  },
  // Sees nothing but its own questions.
  commune: {
    ...{ strength: 1, invitedWith: "commune" },
    ...{ read: false, answer: false, giveFiles: false, giveOpinion: false, seeOpinions: false },
    ...{
      answerForCommune: true,
      seeTeam: false,
      seeAuthors: false,
      lead: false,
      retainLevers: false,
      finalise: false,
      runWorkshops: false,
      transferWorkshops: false,
    },
  },
  // Leads the discussion and proposes, in a workshop; is no part of the team, and is shown no names.
  consultant: {
    ...{ strength: 3, invitedWith: "end" },
    ...{ read: true, answer: false, giveFiles: false, giveOpinion: false, seeOpinions: true },
    ...{
      answerForCommune: false,
      seeTeam: false,
      seeAuthors: false,
      lead: false,
      retainLevers: false,
      finalise: false,
      runWorkshops: true,
      transferWorkshops: false,
    },
  },
  // Whoever holds the secret link of a trial. It names nobody: a file would come from no one, and no one could answer for
  // what is declared finished. A trial has no team.
  link: {
    ...{ strength: 0, invitedWith: null },
    ...{ read: true, answer: true, giveFiles: false, giveOpinion: false, seeOpinions: false },
    ...{
      answerForCommune: false,
      seeTeam: false,
      seeAuthors: true,
      lead: false,
      retainLevers: true,
      finalise: false,
      runWorkshops: false,
      transferWorkshops: false,
    },
  },
} as const satisfies Readonly<Record<string, Rights>>;

export const NO_RIGHTS: Rights = {
  ...{ strength: 0, invitedWith: null },
  ...{ read: false, answer: false, giveFiles: false, giveOpinion: false, seeOpinions: false },
  ...{
    answerForCommune: false,
    seeTeam: false,
    seeAuthors: false,
    lead: false,
    retainLevers: false,
    finalise: false,
    runWorkshops: false,
    transferWorkshops: false,
  },
};

const BY_ROLE: ReadonlyMap<string, Rights> = new Map(Object.entries(RIGHTS));

/** None for nobody, and none for a word that a database or a form holds and this program does not know. */
export function rightsOf(role: string | null): Rights {
  return (role === null ? undefined : BY_ROLE.get(role)) ?? NO_RIGHTS;
}
