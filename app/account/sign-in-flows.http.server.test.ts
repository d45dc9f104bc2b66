import { describe, expect, it } from "vitest";
import { createSignInFlows } from "./sign-in-flows.http.server.ts";

const flow = { verifier: "v", state: "s", nonce: "n", returnTo: "/fr/compte" };
const start = new Date("2026-11-20T09:00:00Z");
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe("a flow of signing in", () => {
  it("comes back once, as it left", () => {
    const { seal, open } = createSignInFlows();
    const sealed = seal(flow, start);
    expect(open(sealed, "s", minutesLater(9))).toMatchObject(flow);
    expect(open(sealed, "s", minutesLater(9))).toBeNull();
  });

  it("tells nobody what it holds", () => {
    const sealed = Buffer.from(createSignInFlows().seal(flow, start), "base64url").toString("latin1");
    expect(sealed).not.toMatch(/verifier|compte/);
  });

  it("is not used up by a state that is not its own", () => {
    const { seal, open } = createSignInFlows();
    const sealed = seal(flow, start);
    for (const state of ["", "x", null]) expect(open(sealed, state, start)).toBeNull();
    expect(open(sealed, "s", start)).not.toBeNull();
  });

  it("ends after ten minutes, and with the process", () => {
    const { seal, open } = createSignInFlows();
    expect(open(seal(flow, start), "s", minutesLater(10))).toBeNull();
    expect(createSignInFlows().open(seal(flow, start), "s", start)).toBeNull();
  });

  it("is none when anything was changed, or it never was one", () => {
    const { seal, open } = createSignInFlows();
    const bytes = Buffer.from(seal(flow, start), "base64url");
    for (const at of [0, 12, 28, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(open(changed.toString("base64url"), "s", start)).toBeNull();
    }
    for (const sealed of ["", "A", "A".repeat(40), "é"]) expect(open(sealed, "s", start)).toBeNull();
  });
});
