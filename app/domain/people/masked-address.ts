/** `j…@rennes.fr` for `jeanne.dupont@rennes.fr`: its owner knows it again, and nobody else learns it. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
