/** What the document of a finalised version is called: "rennes-metropole-2026-version-1.json". Archives list it by the same name. */
export function finalisedName(of: {
  readonly slug: string;
  readonly edition: string;
  readonly version: number;
}): string {
  return `${of.slug}-${of.edition}-version-${of.version}.json`;
}
