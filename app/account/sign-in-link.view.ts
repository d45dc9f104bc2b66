/** LINK_USED and LINK_EXPIRED: ask for another one. NO_LINK: it was never one. */
export type SignInRefusal = "LINK_USED" | "LINK_EXPIRED" | "NO_LINK";

export interface SignInLinkView {
  /** Null while the link can be used. */
  readonly refusal: SignInRefusal | null;
  /** Whose account it opens; null for a link that opens none. */
  readonly opens: string | null;
}
