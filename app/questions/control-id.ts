/** The id of the first control of a name, and so the target of an error link: "data.use:evidence.0.url" -> "data-use-evidence-0-url". */
export function controlId(fullName: string): string {
  return fullName.replace(/[^a-z0-9]+/gi, "-");
}
