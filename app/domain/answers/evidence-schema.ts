// Links to what proves an answer. Only https, only addresses that a browser opens as pages: the reader of a result
// clicks on them. Rows that are null were left blank on the page.
import { z } from "zod/mini";
import { expected } from "../fields/answer-messages.ts";
import { isLongerThan } from "../fields/clean-text.ts";
import { daySchema } from "../fields/date-schema.ts";
import { textSchema } from "../fields/text-schema.ts";
import type { Evidence } from "../questions/answer.ts";
import { EVIDENCE_MAX } from "./form-rows.ts";

const TITLE_MAX = 120;
/** As mail programs write them, with the address they guard inside. */
const URL_MAX = 2_000;

export function evidenceSchema(): z.ZodMiniType<readonly Evidence[]> {
  const link = z.strictObject({
    title: textSchema(TITLE_MAX),
    url: urlSchema(),
    date: z.optional(z.union([z.literal(""), daySchema()], { error: "errors.notADate" })),
  });
  return z.pipe(
    z.array(z.nullable(link), expected("errors.unknownField")).check(
      z.refine((rows) => rows.filter((row) => row !== null).length <= EVIDENCE_MAX, {
        error: "errors.tooManyEntries",
        params: { max: EVIDENCE_MAX },
      }),
    ),
    z.transform((rows) => rows.filter((row) => row !== null).map(withoutBlankDate)),
  );
}

function withoutBlankDate({ date = "", ...link }: SentLink): Evidence {
  return date === "" ? link : { ...link, date };
}

interface SentLink {
  readonly title: string;
  readonly url: string;
  readonly date?: string | undefined;
}

function urlSchema(): z.ZodMiniType<string> {
  return z.string(expected("errors.notAText")).check(
    z.refine((url) => url.trim() !== "", { error: "errors.evidenceUrlMissing", abort: true }),
    z.refine(isShort, { ...TOO_LONG, abort: true }),
    z.refine((url) => httpsAddress(url) !== undefined, { error: "errors.notHttps", abort: true }),
    z.overwrite((url) => httpsAddress(url) ?? url),
    // Letters outside of the alphabet of addresses grow when they are written in it.
    z.refine(isShort, TOO_LONG),
  );
}

const TOO_LONG = { error: "errors.tooLong", params: { max: URL_MAX } };

function isShort(url: string): boolean {
  return !isLongerThan(url, URL_MAX);
}

/** Undefined for anything else than https, and for an address that carries a name and password. */
function httpsAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url === null || url.protocol !== "https:" || url.username !== "" || url.password !== "")
    return undefined;
  return url.hostname.includes(".") ? url.href : undefined;
}
