/** Path of a field in its question, such as "projects" or "brakes.lever" -> ids that may be chosen. */
export type OptionLists = Readonly<Record<string, readonly string[]>>;
