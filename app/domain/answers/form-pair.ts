/** A name and a value, as a form sends them. */
export type FormPair = readonly [name: string, value: string];
