// Requests that no page of ours would send, made from what one of its forms offers. Seeded, so that a failure repeats.
import fc from "fast-check";
import { HOSTILE_NAMES, HOSTILE_WORDS } from "./hostile-words.ts";
import type { OfferedValues } from "./read-form.ts";

export interface HostileRequest {
  /** What is wrong with it, for the report of a failure. */
  readonly what: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Which key the sender holds. */
  readonly key: "own" | "foreign" | "made-up" | "none";
  readonly locale: string;
}

type Pair = readonly [name: string, value: string];

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const LIMIT_BYTES = 100 * 1024;

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
  fc.string({ unit: "binary", maxLength: 40 }),
);
const strayPair = fc.tuple(fc.oneof(fc.constantFrom(...HOSTILE_NAMES), word), word);

/** Requests to one address whose page offers these values. */
export function hostileRequests(offered: OfferedValues): fc.Arbitrary<HostileRequest> {
  const form = formPairs(offered);
  return fc.oneof(
    { weight: 12, arbitrary: spoiltForms(offered, form) },
    { weight: 4, arbitrary: request("unknown fields", fc.array(strayPair, { maxLength: 30 }).map(encode)) },
    { weight: 3, arbitrary: request("random bytes", fc.uint8Array({ maxLength: 2_000 }).map(Buffer.from)) },
    { weight: 2, arbitrary: request("a key that is not theirs", form.map(encode), { keys: NOT_THEIRS }) },
    { weight: 2, arbitrary: badlyEncoded(form) },
    { weight: 1, arbitrary: request("10,000 fields", form.map(tenThousandFields)) },
    { weight: 1, arbitrary: request("too large", fc.integer({ min: 1, max: 400_000 }).map(tooLarge)) },
    { weight: 2, arbitrary: otherTypes() },
    { weight: 4, arbitrary: formsWithFiles() },
    { weight: 2, arbitrary: otherMethods(form) },
    { weight: 2, arbitrary: otherPlaces(form) },
  );
}

const NOT_THEIRS = ["foreign", "made-up", "none"] as const;

interface Around {
  readonly keys?: readonly HostileRequest["key"][];
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly locale?: string;
}

function request(
  what: string,
  body: fc.Arbitrary<Buffer>,
  around: Around = {},
): fc.Arbitrary<HostileRequest> {
  const { keys = ["own"], headers = FORM, method = "POST", locale } = around;
  const where = locale === undefined ? fc.constantFrom("fr", "en") : fc.constant(locale);
  return fc
    .tuple(body, fc.constantFrom(...keys), where)
    .map(([bytes, key, language]) => ({ what, method, headers, body: bytes, key, locale: language }));
}

/** The form of the page as someone might fill it: for each name one of the values it offers, or a word of their own. */
function formPairs(offered: OfferedValues): fc.Arbitrary<readonly Pair[]> {
  const names = [...offered.keys()];
  const values = names.map((name) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...(offered.get(name) ?? [""])) },
      fc.constant("2"),
      fc.constant(""),
    ),
  );
  return fc
    .tuple(...values)
    .map((chosen) => names.map((name, index) => [name, chosen[index] ?? ""] as const));
}

/** The page's own form with some fields left out, some filled with hostile words, some doubled, some added. */
function spoiltForms(
  offered: OfferedValues,
  form: fc.Arbitrary<readonly Pair[]>,
): fc.Arbitrary<HostileRequest> {
  const names = [...offered.keys()];
  const spoiltPair = names.length === 0 ? strayPair : fc.tuple(fc.constantFrom(...names), word);
  const body = fc
    .tuple(form, fc.subarray(names), fc.array(fc.oneof(spoiltPair, strayPair), { maxLength: 8 }))
    .map(([pairs, kept, spoilt]) => {
      const hit = new Set(spoilt.map(([name]) => name));
      return encode([...pairs.filter(([name]) => kept.includes(name) && !hit.has(name)), ...spoilt]);
    });
  return request("a spoilt form", body);
}

function badlyEncoded(form: fc.Arbitrary<readonly Pair[]>): fc.Arbitrary<HostileRequest> {
  const ends = [
    "&a=%",
    "&a=%FF",
    "&a=%ED%A0%80",
    "&a=%C0%AF",
    "&%00=1",
    "&a=%00",
    "&a=\xff",
    "&&&===&",
    "&a=%u0041",
  ];
  const body = fc
    .tuple(form, fc.constantFrom(...ends))
    .map(([pairs, end]) => Buffer.concat([encode(pairs), Buffer.from(end, "latin1")]));
  return request("bad encoding", body);
}

function otherTypes(): fc.Arbitrary<HostileRequest> {
  const deep = fc
    .integer({ min: 200, max: 20_000 })
    .map((depth) => Buffer.from("[".repeat(depth) + "]".repeat(depth)));
  const json = fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text));
  const parts = Buffer.from('--x\r\nContent-Disposition: form-data; name="answer"\r\n\r\n4\r\n--x--\r\n');
  return fc.oneof(
    request("deep JSON", deep, { headers: { "content-type": "application/json" } }),
    request("deep JSON called a form", deep),
    request("JSON", json, { headers: { "content-type": "application/json; charset=utf-8" } }),
    request("parts", fc.constant(parts), { headers: { "content-type": "multipart/form-data; boundary=x" } }),
    request("no type", json, { headers: {} }),
    request("a packed form", json, { headers: { ...FORM, "content-encoding": "gzip" } }),
    request("another charset", json, {
      headers: { "content-type": `${FORM["content-type"]}; charset=utf-16` },
    }),
  );
}

/** Only the page that takes files reads them; every other one refuses their type. */
function formsWithFiles(): fc.Arbitrary<HostileRequest> {
  const parts = (boundary: string) => ({ headers: { "content-type": `multipart/form-data${boundary}` } });
  const content = fc.oneof(
    word.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 500 }).map(Buffer.from),
  );
  const file = fc
    .tuple(fc.constantFrom(...HOSTILE_WORDS, "../../etc/passwd", 'a".pdf', "a\r\nX: 1"), content)
    .map(([name, bytes]) =>
      Buffer.concat([Buffer.from(partHead(`piece"; filename="${name}`)), bytes, END_OF_PARTS]),
    );
  const cut = file.chain((bytes) => fc.nat(bytes.length).map((end) => bytes.subarray(0, end)));
  const many = fc.constant(Buffer.from(`${partHead("a")}1\r\n`.repeat(10_000)));
  return fc.oneof(
    request("a file", file, parts("; boundary=x")),
    request("a file that is cut off", cut, parts("; boundary=x")),
    request("a file without a boundary", file, parts("")),
    request("a file with another boundary", file, parts("; boundary=y")),
    request("a file with a boundary of quotes", file, parts('; boundary="""')),
    request("10,000 parts", many, parts("; boundary=x")),
    request("a file of somebody else", file, { ...parts("; boundary=x"), keys: NOT_THEIRS }),
  );
}

const END_OF_PARTS = Buffer.from("\r\n--x--\r\n");

function partHead(name: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
}

function otherMethods(form: fc.Arbitrary<readonly Pair[]>): fc.Arbitrary<HostileRequest> {
  const methods = ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "GET", "HEAD"];
  return fc.oneof(...methods.map((method) => request(`method ${method}`, form.map(encode), { method })));
}

/** A language we do not speak, or a form that says it comes from elsewhere. */
function otherPlaces(form: fc.Arbitrary<readonly Pair[]>): fc.Arbitrary<HostileRequest> {
  const body = form.map(encode);
  return fc.oneof(
    ...["de", "FR", "fr-FR", "__proto__", "%2e%2e", "%66r"].map((locale) =>
      request(`language ${locale}`, body, { locale }),
    ),
    request("another origin", body, { headers: { ...FORM, origin: "https://evil.example" } }),
    request("no origin", body, { headers: { ...FORM, origin: "null" } }),
    request("another site", body, { headers: { ...FORM, "sec-fetch-site": "cross-site" } }),
  );
}

function encode(pairs: readonly Pair[]): Buffer {
  return Buffer.from(new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString());
}

function tenThousandFields(pairs: readonly Pair[]): Buffer {
  return Buffer.from(
    Array.from({ length: 10_000 }, (_, row) => `${pairs[0]?.[0] ?? "a"}=${row % 10}`).join("&"),
  );
}

function tooLarge(over: number): Buffer {
  return Buffer.concat([Buffer.from("publicText="), Buffer.alloc(LIMIT_BYTES + over, "a")]);
}
