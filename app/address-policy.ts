// What a row of the table of addresses may say: what is sent there, how often and how large, what is cached, listed and
// framed. What a row does not say is the careful choice.

/** How often something may be asked for. Every form that names a counter spends from the same one. */
export interface Counter {
  /** Whom it counts: a network, whoever is signed in, whom a mail goes to, or what the address is about. */
  readonly per: "network" | "account" | "recipient" | "resource";
  /**
   * reads: whenever it is asked for. sendings: whatever is sent to the address. mails: only what names somebody to write to. kilobytes:
   * how long it is. guesses: what was asked for by a code and is not there.
   */
  readonly of: "reads" | "sendings" | "mails" | "kilobytes" | "guesses";
  readonly most: number;
  readonly minutes: number;
  /** free: what could not be understood, and is asked for again, spends nothing. */
  readonly slips?: "free";
  /** free: to be told that nothing has changed spends nothing. */
  readonly unchanged?: "free";
}

export const counters = {
  /** Generous: a whole room, or a whole administration, may sit behind one network. */
  "sign-ins": { per: "network", of: "sendings", most: 60, minutes: 60, slips: "free" },
  /** A day of training behind one address starts some hundred; a script would start as many in seconds. */
  trials: { per: "network", of: "sendings", most: 300, minutes: 60 },
  /** Written by people without an account, and kept until somebody answers. */
  "requests-from-network": { per: "network", of: "sendings", most: 20, minutes: 60 },
  "requests-of-one": { per: "recipient", of: "mails", most: 6, minutes: 60 },
  /** Of all forms that send a mail, from however many assessments. */
  "mails-from-network": { per: "network", of: "mails", most: 300, minutes: 60 },
  /** Written by readers without an account about what is published: a few from one network, which leaves others room on its page. */
  "reports-from-network": { per: "network", of: "sendings", most: 20, minutes: 60, slips: "free" },
  "reports-of-one": { per: "resource", of: "sendings", most: 60, minutes: 60, slips: "free" },
  /** Protects a mailbox, whichever form of a team or a trial it is typed into; links to sign in are counted in rows. */
  "mails-to-one": { per: "recipient", of: "mails", most: 20, minutes: 60 },
  "mails-of-one": { per: "account", of: "mails", most: 200, minutes: 60 },
  "mails-about-one": { per: "resource", of: "mails", most: 300, minutes: 60 },
  /** Each finalising and each reopening writes to the whole team. */
  finalisings: { per: "resource", of: "sendings", most: 30, minutes: 60 },
  /**
   * Of all forms: what is saved stays in the history, so that one who sends the longest answers on and on would fill the
   * disk. Twenty people who type without a pause into one assessment send some 70 MB within the hour.
   */
  "words-about-one": { per: "resource", of: "kilobytes", most: 128 * 1_024, minutes: 60 },
  /** Half of it: no single person keeps colleagues from saving, from however many networks. */
  "words-of-one": { per: "account", of: "kilobytes", most: 64 * 1_024, minutes: 60 },
  "words-from-network": { per: "network", of: "kilobytes", most: 512 * 1_024, minutes: 60 },
  /** Of the API, for programs that ask without a key: whole editions are files, and cost one read. */
  "api-reads": { per: "network", of: "reads", most: 60, minutes: 1, unchanged: "free" },
  /** What has not changed is made to be compared all the same. */
  "api-asks": { per: "network", of: "reads", most: 600, minutes: 1 },
  /** Of whole editions: what is short is kept and costs nothing, what is long is made anew for each reader. */
  "file-reads": { per: "network", of: "reads", most: 60, minutes: 1, unchanged: "free" },
  /** Codes of workshops that were none: whoever types the right one spends nothing, and a whole room sits behind one network. */
  "failed-joins": { per: "network", of: "guesses", most: 40, minutes: 10 },
} as const satisfies Readonly<Record<string, Counter>>;

export type CounterId = keyof typeof counters;

/**
 * The largest body of each kind, in bytes. answers: as long as any page of a served questionnaire can become, with all
 * that its limits allow, twice where two versions meet (`largest-forms.test.ts`). A file comes on top of what its form says: EVIDENCE_FILE_MB.
 */
export const bodies = { form: 100 * 1_024, answers: 4 * 1_024 * 1_024, file: 16 * 1_024 } as const;
/** How many names it may hold. */
export const fields = { form: 1_000, answers: 10_000 } as const;

export interface Address {
  /** With its language in front; names after a colon are filled in. */
  readonly path: string;
  /** File of its page, from `app/`. An address without one is answered by an endpoint of `server/endpoints`. */
  readonly page?: string;
  /** What may be sent there: a form, one with answers to a page of questions, or one with a file; see `bodies`. Else nothing. */
  readonly takes?: keyof typeof bodies;
  /** What each sending spends, beside the words that every form spends, or each read. */
  readonly limits?: readonly CounterId[];
  /** private: in no cache at all, the usual. public: in any, and asked about again before each use. */
  readonly cache?: "private" | "public";
  /** Public, but it shows what a browser holds keys of: asked for with a cookie, it is for that browser, in no cache. */
  readonly alone?: "with-cookies";
  /** Search engines may list it. */
  readonly index?: boolean;
  /** page: our scripts and styles, the usual. still: styles alone. nothing: opened by itself, it may load and run nothing. */
  readonly content?: "page" | "still" | "nothing";
  /** Programs in the pages of other sites may read it: what is published, as data. */
  readonly shared?: boolean;
  /** Other sites may show it in a frame. */
  readonly framed?: boolean;
  /** The server may keep the rendered page for as long as its view stays the same. */
  readonly kept?: boolean;
  /**
   * Made of what is published and of nothing else: sent as it was rendered before, in front of the pages, until that changes.
   * without-query: what stands behind the path makes another page of it, which is made each time, so that nobody fills the memory.
   */
  readonly stored?: boolean | "without-query";
  /**
   * Of a page that is stored without a query: where nothing but this name stands behind its path, however often, the page that it makes
   * is kept as well, on a small shelf of its own: whatever somebody asks for pushes out nothing but what others have chosen.
   */
  readonly choice?: string;
  /** Of a stored file: what may stand behind its path and makes another file of it, as it is written there. */
  readonly variants?: readonly string[];
}
