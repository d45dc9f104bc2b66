import { describe, expect, it } from "vitest";
import { accessCookie, accessTokens, browserMark } from "./access-cookie.http.server.ts";

function aRequest(cookie: string, origin = "http://localhost:3000"): Request {
  return new Request(`${origin}/fr/`, { headers: { Cookie: cookie } });
}

const adding = (request: Request, token: string) => accessCookie(request, { token, newToken: () => "mark" });

describe("the cookie of opened assessments", () => {
  it("holds nothing in a browser that has opened none", () => {
    expect(accessTokens(aRequest("theme=dark"))).toEqual([]);
  });

  it("reads back what it wrote, newest first, each key once", () => {
    const first = adding(aRequest(""), "aaa").split(";")[0] ?? "";
    const second = adding(aRequest(`x=1; ${first}`), "bbb").split(";")[0] ?? "";
    const again = adding(aRequest(second), "aaa").split(";")[0] ?? "";
    expect(accessTokens(aRequest(second))).toEqual(["bbb", "aaa"]);
    expect(accessTokens(aRequest(again))).toEqual(["aaa", "bbb"]);
  });

  it("forgets the oldest of more than twenty", () => {
    const keys = Array.from({ length: 20 }, (_, index) => `key${index}`);
    const cookie = adding(aRequest(`acces=${keys.join(".")}`), "new").split(";")[0] ?? "";
    const kept = accessTokens(aRequest(cookie));
    expect(kept).toHaveLength(20);
    expect(kept[0]).toBe("new");
    expect(kept).not.toContain("key19");
  });

  it("leaves out what cannot be a key", () => {
    expect(accessTokens(aRequest("acces=good.<script>..also_good"))).toEqual(["good", "also_good"]);
  });

  it("marks the browser once, which opens nothing", () => {
    const first = adding(aRequest(""), "aaa").split(";")[0] ?? "";
    const again = accessCookie(aRequest(first), { token: "bbb", newToken: () => "other" });
    const browser = aRequest(again.split(";")[0] ?? "");
    expect([browserMark(browser), accessTokens(browser)]).toEqual(["~mark", ["bbb", "aaa"]]);
    expect(browserMark(aRequest("acces=aaa.~<script>"))).toBeNull();
  });

  it("is out of reach of scripts, and tied to the host behind TLS", () => {
    expect(adding(aRequest(""), "aaa")).toMatch(/^acces=~mark\.aaa; Path=\/; .*HttpOnly; SameSite=Lax$/);
    const secure = adding(aRequest("acces=zzz", "https://barometre.example.org"), "aaa");
    expect(secure).toMatch(/^__Host-acces=~mark\.aaa; Path=\/; .*; Secure$/);
  });
});
