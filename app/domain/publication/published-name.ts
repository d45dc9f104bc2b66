/** What the files of a published version are called, without their ending: "rennes-metropole-2026-1". */
export function publishedName(of: {
  readonly slug: string;
  readonly edition: string;
  readonly number: number;
}): string {
  return `${of.slug}-${of.edition}-${of.number}`;
}
