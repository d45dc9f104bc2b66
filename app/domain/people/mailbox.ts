// Whose mailbox an address leads to, as far as its spelling tells: whoever writes to `ada+council@b.example` writes to
// `ada@b.example`. Dots are left alone: at most providers they tell two people apart.

/** Of an address as `emailAddress` gives it: without what stands between a plus sign and the at sign. */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf("@");
  const plus = address.indexOf("+");
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}

/** What stands after the at sign; empty for what is no address. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : address.slice(at + 1);
}
