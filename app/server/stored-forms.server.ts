// The forms in which what is kept is sent: as it is, and compressed as far as its first reader can wait for.
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

export const FORMS = ["br", "gzip", "identity"] as const;
export type Form = (typeof FORMS)[number];

export interface StoredForm {
  readonly etag: string;
  readonly body: Buffer;
}
/** What its own format has compressed already has one form. */
export type StoredForms = Readonly<Partial<Record<Form, StoredForm>>> & { readonly identity: StoredForm };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

interface AskedForms {
  readonly digest: string;
  readonly type: string;
  /** Of what few will ask for again: it is compressed in less time than it took to be made. */
  readonly isBrief: boolean;
}

/** The highest quality takes some two seconds a megabyte: a page is worth it, a large file would keep its first reader waiting. */
const LARGE_BYTES = 1024 * 128;
const BRIEF = { brotli: 5, gzip: 6 };
const WHOLE = { brotli: zlib.BROTLI_MAX_QUALITY, gzip: zlib.Z_BEST_COMPRESSION };
/** Types that their own format compresses. */
export const DENSE = ["application/zip", "application/vnd.apache.parquet", "image/png"];

/** Each form has a tag of its own: a strong one names bytes, and no two forms are the same bytes. */
export async function formsOf(body: Buffer, { digest, type, isBrief }: AskedForms): Promise<StoredForms> {
  const whole = { etag: `"${digest}"`, body };
  if (DENSE.includes(type)) return { identity: whole };
  const quality = isBrief || body.length > LARGE_BYTES ? BRIEF : WHOLE;
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: quality.brotli,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
        [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzipped(body, { level: quality.gzip }),
  ]);
  return {
    br: { etag: `"${digest}-br"`, body: br },
    gzip: { etag: `"${digest}-gz"`, body: gz },
    identity: whole,
  };
}
