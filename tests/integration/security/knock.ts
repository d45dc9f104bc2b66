// Sends what a browser, or somebody with a tool, could send, and reads the whole answer.

export interface Knock {
  readonly method?: "GET" | "POST";
  /** With the language. */
  readonly path: string;
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as forms with files are. */
  readonly hasParts?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  /** Method and path. */
  readonly request: string;
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  readonly body: string;
  /** Status, headers and body, without what is another one each time and without the address itself. */
  readonly text: string;
}

/** The length says how long the address is, which the page names; the body itself is compared. */
const OF_THE_MOMENT = ["content-length", "date", "x-request-id"];

/** Redirects are not followed. */
export async function knock(site: string, knocked: Knock): Promise<Answer> {
  const { method = "GET", path, cookie = "", form = {}, headers = {}, hasParts = false } = knocked;
  const response = await fetch(site + path, {
    ...{ method, redirect: "manual", headers: { cookie, "accept-encoding": "identity", ...headers } },
    ...(method === "POST" ? { body: hasParts ? partsOf(form) : new URLSearchParams(form) } : {}),
  });
  const body = await response.text();
  const kept = [...response.headers].filter(([name]) => !OF_THE_MOMENT.includes(name));
  return {
    request: `${method} ${path}`,
    status: response.status,
    location: response.headers.get("location"),
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
    body,
    text: withoutAddress([response.status, ...kept.map(String), body].join("\n"), path),
  };
}

function partsOf(form: Readonly<Record<string, string>>): FormData {
  const parts = new FormData();
  for (const [name, value] of Object.entries(form)) parts.append(name, value);
  return parts;
}

/** A page names its own address, for the other language: which is another one for what does not exist. */
function withoutAddress(text: string, path: string): string {
  const below = path.replace(/^\/(fr|en)/, "").replaceAll("&", "&amp;");
  return below.length < 2 ? text : text.replaceAll(below, "…").replaceAll(encodeURIComponent(below), "…");
}
