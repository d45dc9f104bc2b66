import { describe, expect, it } from "vitest";
import { accessCookie, accessTokens, broughtTokens, browserMark } from "./access-cookie.http.server.ts";

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

  it("S15: keeps the key of what this browser has started, however many links are planted", () => {
    const cookieOf = (set: string) => set.split(";")[0] ?? "";
    let cookie = cookieOf(accessCookie(aRequest(""), { token: "mine", newToken: () => "mark", isOwn: true }));
    for (let planted = 0; planted < 60; planted += 1)
      cookie = cookieOf(adding(aRequest(cookie), `planted${planted}`));
    const kept = accessTokens(aRequest(cookie));
    expect(kept).toHaveLength(20);
    expect([kept[0], kept.at(-1)]).toEqual(["planted59", "mine"]);
    // Opened again by its link, it is one’s own still.
    cookie = cookieOf(adding(aRequest(cookie), "mine"));
    for (let planted = 0; planted < 60; planted += 1)
      cookie = cookieOf(adding(aRequest(cookie), `again${planted}`));
    expect(accessTokens(aRequest(cookie))).toContain("mine");
  });

  it("S15: forgets the oldest of one’s own once there are more than twenty", () => {
    const own = Array.from({ length: 20 }, (_, index) => `!key${index}`);
    const cookie = accessCookie(aRequest(`acces=${own.join(".")}`), {
      ...{ token: "new", newToken: () => "mark", isOwn: true },
    });
    const kept = accessTokens(aRequest(cookie.split(";")[0] ?? ""));
    expect([kept.length, kept[0], kept.includes("key19")]).toEqual([20, "new", false]);
  });

  it("S15: opens a link beside twenty of one’s own, and forgets none of those for it", () => {
    const own = Array.from({ length: 20 }, (_, index) => `!key${index}`);
    let cookie = `acces=${own.join(".")}`;
    for (let planted = 0; planted < 3; planted += 1)
      cookie = adding(aRequest(cookie), `planted${planted}`).split(";")[0] ?? "";
    expect(accessTokens(aRequest(cookie))).toEqual(["planted2", ...own.map((key) => key.slice(1))]);
    expect(broughtTokens(aRequest(cookie))).toEqual(["planted2"]);
  });

  it("S15: gives each place that one’s own leave to a link, the one used longest ago forgotten first", () => {
    const keys = [
      ...Array.from({ length: 12 }, (_, n) => `!own${n}`),
      ...Array.from({ length: 8 }, (_, n) => `link${n}`),
    ];
    const kept = accessTokens(
      aRequest(adding(aRequest(`acces=${keys.join(".")}`), "new").split(";")[0] ?? ""),
    );
    expect([kept.length, kept[0], kept.includes("own11"), kept.at(-1)]).toEqual([20, "new", true, "link6"]);
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
