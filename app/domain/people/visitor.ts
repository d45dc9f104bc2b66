// Who is behind a request, as far as is known.
import type { Locale } from "../fields/id.schema.ts";
import type { MemberRole, SiteRole } from "./role.ts";

export interface Account {
  readonly id: number;
  readonly email: string;
  /** Empty until the person gives one. */
  readonly name: string;
  /** Stands for the person in the history. */
  readonly authorKey: string;
  readonly siteRole: SiteRole | null;
  /** In which they are written to: that of the page on which they last signed in. */
  readonly locale: Locale;
}

export interface Membership {
  readonly bodyId: number;
  /** Null: for every assessment of the body's team. */
  readonly assessmentId: number | null;
  readonly role: MemberRole;
  /** INSEE code; only of a commune respondent. */
  readonly commune: string | null;
  /** Null: until it is taken back. */
  readonly expiresAt: Date | null;
}

export interface Visitor {
  readonly account: Account | null;
  readonly memberships: readonly Membership[];
}

export const NOBODY: Visitor = { account: null, memberships: [] };
