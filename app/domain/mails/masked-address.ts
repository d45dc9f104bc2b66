/** Enough to recognise an address that one knows, and to see where it leads: "a…@metropole.fr". */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email][0] ?? ""}…${at > 0 ? email.slice(at) : ""}`;
}
