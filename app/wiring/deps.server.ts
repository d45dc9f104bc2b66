// What every use case receives as its first argument: stores, clock, writer, secrets, mails. `create-deps` puts it together.

import type { Writer } from "../database/group-commit.server.ts";
import type { Soundness } from "../database/soundness.server.ts";
import type { SearchableDirectory } from "../domain/directory/index-directory.ts";
import type { Mail, NewMail } from "../domain/mails/mail.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { VerifiedChains } from "../editions/verified-chains.server.ts";
import type { FindingsKeeper } from "../findings/findings-keeper.server.ts";
import type { MailSeal } from "../mails/mail-seal.server.ts";
import type { Presence } from "../presence/presence.server.ts";
import type { Definitions } from "../record/definitions.store.server.ts";
import type { SeenSessions } from "../record/seen-sessions.server.ts";
import type { Snapshots } from "../record/snapshots.server.ts";
import type { RoomListeners } from "../workshops/room-listeners.server.ts";
import type { Stores } from "./open-stores.server.ts";

/** Who runs this site, for its legal pages. */
export interface SiteSettings {
  readonly PUBLISHER_NAME?: string | undefined;
  readonly PUBLISHER_ADDRESS?: string | undefined;
  readonly HOSTING_PROVIDER?: string | undefined;
  readonly CONTACT_EMAIL?: string | undefined;
  readonly SOURCE_URL?: string | undefined;
}

/** What it needs to know from the environment. */
export interface DepsSettings extends SiteSettings {
  readonly DATABASE_PATH: string;
  readonly DEFINITIONS_PATH: string;
  readonly DEMO: "on" | "off";
  readonly EVIDENCE_FILE_MB: number;
  readonly EVIDENCE_TOTAL_MB: number;
}

/** In bytes. */
export interface EvidenceLimits {
  /** Of one file; 0 where no file is taken. */
  readonly file: number;
  /** Of all files of one assessment. */
  readonly assessment: number;
}

/** A mail as it leaves, under the name that it has at every attempt. */
export interface NamedMail extends Mail {
  readonly publicId: string;
}

export interface Mailer {
  /** Rejects when the mail server cannot be reached or refuses the mail. */
  readonly send: (mail: NamedMail) => Promise<void>;
  /** Rejects when the mail server cannot be reached. */
  readonly check: () => Promise<void>;
  /** Mails stay on this machine, for want of a mail server. */
  readonly isLocal: boolean;
  /** Ends its connections. */
  readonly close: () => void;
}

/** What reaches outside the process, given by the command that starts the server. */
export interface Outside {
  /** Null or absent when mails are written and never leave. */
  readonly mailer?: Mailer | null;
  /** Mails that stayed here, for want of a mail server; null or absent when nobody may read them. */
  readonly keptMails?: (() => readonly Mail[]) | null;
  readonly now?: () => Date;
  /** From 0 to below 1. */
  readonly chance?: () => number;
  /** Told of what failed without anybody waiting for it. */
  readonly report?: (error: unknown) => void;
}

export interface Reopening {
  readonly assessmentId: number;
  readonly by: Account;
  /** Of the site, for the links in mails. */
  readonly origin: string;
}
/** What rooms do when something happens in a room below them, in its transaction: that room knows nothing of them. */
export interface Reactions {
  /** A person joined a team. */
  readonly joined: (account: Account) => void;
  /** A finalised assessment was taken up again. */
  readonly reopened: (deps: Deps, reopening: Reopening) => void;
  /** A mail about this is about to leave (`domain/mails/about.ts`): false where what it asks for is done, or wanted no more. */
  readonly isStillMeant: (deps: Deps, about: string) => boolean;
}

export interface Deps extends Omit<Stores, "db">, Reactions {
  readonly definitions: Definitions;
  readonly directory: SearchableDirectory;
  /** Reads it anew, after bodies came into it. */
  readonly refreshDirectory: () => void;
  readonly snapshots: Snapshots;
  readonly presence: Presence;
  /** Who follows which workshop, as it goes on. */
  readonly roomListeners: RoomListeners;
  /** What editions say by themselves, and the thread that computes it. */
  readonly findingsKeeper: FindingsKeeper;
  /** When people were last seen, until it is written. */
  readonly seenSessions: SeenSessions;
  /** Durable writes of requests: the promise resolves once they are on the disk. */
  readonly writer: Writer;
  /** Whether the database can be read. */
  readonly soundness: Soundness;
  /** Whether the journal of the site and what was published are whole: verified anew when they have grown. */
  readonly verifiedChains: () => VerifiedChains;
  /** Several writes, all or none, before the server listens and in commands. */
  readonly transact: <T>(job: () => T) => T;
  readonly mailer: Mailer | null;
  /**
   * Hands a mail over, inside the transaction of what causes it: written with it or not at all, and sent after the answer.
   * Whether it leaves is no news to the visitor.
   */
  readonly post: (mail: NewMail) => void;
  /** Calls back after mails were handed over, once the transaction is over. */
  readonly onPost: (listener: () => void) => void;
  /** Has what is due sent now, in place of at the next look. */
  readonly sendNow: () => void;
  readonly mailSeal: MailSeal;
  /** Null when nobody may read them. */
  readonly keptMails: (() => readonly Mail[]) | null;
  readonly showsDemonstrations: boolean;
  readonly evidenceLimits: EvidenceLimits;
  readonly site: SiteSettings;
  readonly now: () => Date;
  /** From 0 to below 1. */
  readonly chance: () => number;
  /** 24 random bytes: for secret links and for the token of a rendered form. */
  readonly newToken: () => string;
  readonly newReadableKey: (length: number) => string;
  /** Folds the journal of the database into its file and empties it, at once or as soon as nobody reads it. */
  readonly foldJournal: () => void;
  /** Commits what is queued and folds the journal of the database into its file. */
  readonly close: () => void;
}
