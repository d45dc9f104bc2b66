import type { Texts } from "../survey/texts.schema.ts";
import type { Body } from "./body.ts";

/** What every page of an assessment says of its body, and no more: some pages travel to the browser twice. */
export interface BodyHeading {
  readonly name: string;
  /** The sentence that says that the body does not exist; null for a real one. */
  readonly demonstration: string | null;
}

export function bodyHeading(body: Body, texts: Texts): BodyHeading {
  return { name: body.name, demonstration: body.demonstration ? texts.sentences.demonstration : null };
}
