// By what else a body is looked for: communes that joined another one, territories within it, short names.

export interface OtherNames {
  /** Communes that are part of another one today, which is given by its INSEE code. */
  readonly former: readonly { readonly name: string; readonly insee: string }[];
  /** Parts of a body that have a name of their own; the body is given by its SIREN. */
  readonly territories: readonly { readonly name: string; readonly siren: string }[];
  /** Where the first letters of its name do not say it. */
  readonly shortNames: readonly { readonly name: string; readonly siren: string }[];
}

export const NO_OTHER_NAMES: OtherNames = { former: [], territories: [], shortNames: [] };
