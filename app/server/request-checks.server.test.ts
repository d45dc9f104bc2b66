import { describe, expect, it } from "vitest";
import { type RequestLine, refusalOf } from "./request-checks.server.ts";

const HOST = "barometre.example.org";

function aRequest(overrides: Partial<RequestLine>): RequestLine {
  return { method: "GET", target: "/fr/", ...overrides, headers: { host: HOST, ...overrides.headers } };
}

function aPost(headers: RequestLine["headers"]): RequestLine {
  return aRequest({ method: "POST", headers });
}

describe("refusalOf", () => {
  it("lets reading and posting through", () => {
    expect(refusalOf(aRequest({}), undefined)).toBeNull();
    expect(refusalOf(aRequest({ method: "HEAD" }), undefined)).toBeNull();
    expect(refusalOf(aPost({ "sec-fetch-site": "same-origin" }), undefined)).toBeNull();
  });

  it.each(["PUT", "DELETE", "OPTIONS", "TRACE"])("refuses %s", (method) => {
    expect(refusalOf(aRequest({ method }), undefined)).toBe("METHOD_NOT_ALLOWED");
  });

  it.each(["/%E0%A4%A", "/fr/%", "/fr/%00", "http://evil.example/fr/", "*"])(
    "cannot read the address %s",
    (target) => {
      expect(refusalOf(aRequest({ target }), undefined)).toBe("BAD_URL");
    },
  );

  it.each(["evil.example/fr", "a b", "user@example.org", "", "x:99999", "256.256.256.256", "[::::]"])(
    "does not believe the host %j",
    (host) => {
      expect(refusalOf(aRequest({ headers: { host } }), undefined)).toBe("BAD_HOST");
    },
  );

  it.each(["localhost:3000", "[::1]:3000", "192.0.2.1"])("believes the host %s", (host) => {
    expect(refusalOf(aRequest({ headers: { host } }), undefined)).toBeNull();
  });

  it.each(["cross-site", "same-site", "none"])("refuses a form that the browser calls %s", (site) => {
    expect(refusalOf(aPost({ "sec-fetch-site": site }), undefined)).toBe("FOREIGN_ORIGIN");
  });

  it("compares the origin where the browser does not say more", () => {
    expect(refusalOf(aPost({ origin: `https://${HOST}` }), undefined)).toBeNull();
    expect(refusalOf(aPost({ origin: "https://evil.example" }), undefined)).toBe("FOREIGN_ORIGIN");
    expect(refusalOf(aPost({ origin: "null" }), undefined)).toBe("FOREIGN_ORIGIN");
  });

  it("accepts the public address behind a proxy that changes the host", () => {
    const post = aPost({ host: "127.0.0.1:3000", origin: "https://barometre.example.org" });
    expect(refusalOf(post, "https://barometre.example.org")).toBeNull();
    expect(refusalOf(post, undefined)).toBe("FOREIGN_ORIGIN");
  });

  it("lets BASE_URL alone decide where it is set, scheme and all, whatever else a request says", () => {
    const base = "https://barometre.example.org";
    const refusal = (headers: RequestLine["headers"]) => refusalOf(aPost(headers), base);
    expect(refusal({ origin: base, "sec-fetch-site": "same-origin" })).toBeNull();
    expect(refusal({ origin: "http://barometre.example.org" })).toBe("FOREIGN_ORIGIN");
    expect(refusal({ host: "evil.example", origin: "http://evil.example" })).toBe("FOREIGN_ORIGIN");
    expect(refusal({ origin: "https://other.example", "sec-fetch-site": "same-origin" })).toBe(
      "FOREIGN_ORIGIN",
    );
  });

  it("accepts a program, which borrows nobody's cookies", () => {
    expect(refusalOf(aPost({}), undefined)).toBeNull();
  });
});
