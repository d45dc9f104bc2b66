// What is wrong with the definition of a question or of a field: the rule that it breaks, where in it, and what an author
// should do. The lint adds the place in the file.

export interface Flaw {
  readonly rule: string;
  readonly at: readonly (string | number)[];
  readonly message: string;
}

export const SOUND: readonly Flaw[] = [];

export function limitFlaws({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): readonly Flaw[] {
  if (min === undefined || max === undefined || min <= max) return SOUND;
  return [{ rule: "limits", at: ["min"], message: `"min" is above "max": no value would be accepted.` }];
}

export function unknownOption(id: string, at: Flaw["at"]): Flaw {
  return { rule: "known-options", at, message: `"${id}" is not one of the options.` };
}
