// A client as a program of somebody else would generate it: from the OpenAPI document alone. Each operation becomes a function;
// what it answers is read by the schema that the document gives, and by nothing of ours.
import { z } from "zod";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: object }>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As the document says that it may be read; throws for anything else. */
  readonly body: unknown;
}
type Call = (
  values?: Readonly<Record<string, string>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<ApiAnswer>;

interface Asking {
  /** Asked in place of the server that the document names. */
  readonly site: string;
  /** Sent with each request. */
  readonly headers: () => Readonly<Record<string, string>>;
}

export function generateClient(
  document: OpenApiDocument,
  { site, headers: always }: Asking,
): Readonly<Record<string, Call>> & {
  readonly follow: (operation: string, address: string) => Promise<ApiAnswer>;
} {
  const read = readerOf(document);
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, get }));
  const ask = async (get: Operation, address: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(site + address, {
      headers: { ...always(), ...headers },
      redirect: "manual",
    });
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const schema = get.responses[response.status]?.content?.[type]?.schema;
    const text = await response.text();
    if (schema === undefined)
      throw new Error(`${address}: ${response.status} ${type} is not in the document`);
    return { status: response.status, headers: response.headers, body: read(schema, JSON.parse(text)) };
  };
  const calls = operations.map(({ path, get }) => {
    const call: Call = (values = {}, headers = {}) => ask(get, filled(path, get, values), headers);
    return [get.operationId, call] as const;
  });
  const follow = (operation: string, address: string) => {
    const found = operations.find(({ get }) => get.operationId === operation);
    if (found === undefined) throw new Error(`${operation} is not in the document`);
    const { pathname, search } = new URL(address);
    return ask(found.get, pathname + search);
  };
  return Object.assign(Object.fromEntries(calls), { follow });
}

function filled(
  path: string,
  { parameters = [] }: Operation,
  values: Readonly<Record<string, string>>,
): string {
  const inPath = new Set(parameters.filter((one) => one.in === "path").map(({ name }) => name));
  const query = Object.entries(values).filter(([name]) => !inPath.has(name));
  const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
  return query.length === 0 ? address : `${address}?${new URLSearchParams(query)}`;
}

function readerOf({ components }: OpenApiDocument): (schema: object, value: unknown) => unknown {
  const known = new Map<string, z.ZodType>();
  return (schema, value) => {
    const name = JSON.stringify(schema);
    const read = known.get(name) ?? z.fromJSONSchema(standalone(schema, components.schemas));
    known.set(name, read);
    return read.parse(value);
  };
}

function standalone(schema: object, schemas: object): Parameters<typeof z.fromJSONSchema>[0] {
  const text = JSON.stringify({ ...schema, $defs: schemas });
  return JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
}
