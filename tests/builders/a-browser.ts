// Follows redirects from site to site with the cookies of each, as a browser does.

export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly body: string;
  /** Every address on the way, the last one included. */
  readonly trail: readonly URL[];
}

export interface Browser {
  readonly get: (url: string) => Promise<Page>;
  readonly post: (url: string, form?: Readonly<Record<string, string>>) => Promise<Page>;
  /** Asks once: the answer's `Location` is not followed. */
  readonly leadsTo: (url: string, form?: Readonly<Record<string, string>>) => Promise<string>;
  /** `Cookie` header for a host. */
  readonly cookiesOf: (url: string) => string;
}

const MOST_HOPS = 15;

export function aBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    return jar;
  };
  const cookiesOf = (url: string) => [...jarOf(new URL(url))].map((pair) => pair.join("=")).join("; ");
  const keep = (url: URL, cookie: string) => {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === "") jarOf(url).delete(name);
    else jarOf(url).set(name, value);
  };
  const ask = async (url: URL, form: Readonly<Record<string, string>> | null) => {
    const sent = form === null ? {} : { method: "POST", body: new URLSearchParams(form) };
    const headers = { cookie: cookiesOf(url.href) };
    const response = await fetch(url, { ...sent, redirect: "manual", headers });
    for (const cookie of response.headers.getSetCookie()) keep(url, cookie);
    return response;
  };
  const visit = async (start: string, form: Readonly<Record<string, string>> | null): Promise<Page> => {
    let url = new URL(start);
    let response = await ask(url, form);
    const trail = [url];
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      const location = response.headers.get("location");
      if (location === null) break;
      await response.body?.cancel();
      url = new URL(location, url);
      trail.push(url);
      response = await ask(url, null);
    }
    return { status: response.status, url, body: await response.text(), trail };
  };
  return {
    cookiesOf,
    get: (url) => visit(url, null),
    post: (url, form = {}) => visit(url, form),
    leadsTo: async (url, form) => {
      const response = await ask(new URL(url), form ?? null);
      await response.body?.cancel();
      return new URL(response.headers.get("location") ?? "", url).href;
    },
  };
}
