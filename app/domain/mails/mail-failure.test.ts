import { describe, expect, it } from "vitest";
import { mailFailure } from "./mail-failure.ts";

const thrown = (parts: object) => Object.assign(new Error("550 <ada@metropole.example>: no"), parts);

describe("mailFailure", () => {
  it.each([
    ["an address that is not there", { command: "RCPT TO", code: "EENVELOPE", responseCode: 550 }, "refused"],
    ["the least permanent answer", { command: "RCPT TO", code: "EENVELOPE", responseCode: 500 }, "refused"],
    ["a text that is refused", { command: "DATA", code: "EMESSAGE", responseCode: 554 }, "refused"],
    [
      "a mailbox that is full for now",
      { command: "RCPT TO", code: "EENVELOPE", responseCode: 452 },
      "put-off",
    ],
    ["greylisting", { command: "DATA", code: "EMESSAGE", responseCode: 499 }, "put-off"],
    ["a server that closes", { command: "RCPT TO", code: "EENVELOPE", responseCode: 421 }, "unreachable"],
    [
      "a sender that may not send",
      { command: "MAIL FROM", code: "EENVELOPE", responseCode: 550 },
      "unreachable",
    ],
    ["a wrong password", { command: "AUTH PLAIN", code: "EAUTH", responseCode: 535 }, "unreachable"],
  ] as const)("tells %s", (_what, parts, kind) => {
    expect(mailFailure(thrown(parts))).toEqual({ kind, reply: parts.responseCode });
  });

  it.each([
    ["nobody who listens", { code: "ESOCKET", command: "CONN" }, "unreachable"],
    ["a server that says nothing more", { code: "ETIMEDOUT", command: "DATA" }, "unreachable"],
    ["an address that cannot be one", { code: "EENVELOPE", command: "API" }, "refused"],
    ["a text that cannot be one", { code: "EMESSAGE", command: "API" }, "refused"],
    ["a connection that cannot be used", { code: "ECONNECTION", command: "API" }, "unreachable"],
    ["an answer that is no number", { command: "RCPT TO", responseCode: "550" }, "unreachable"],
    ["nothing known", {}, "unreachable"],
  ] as const)("tells %s, without an answer", (_what, parts, kind) => {
    expect(mailFailure(thrown(parts))).toEqual({ kind, reply: null });
  });

  it.each([[undefined], [null], ["550"], [{ command: "RCPT TO", responseCode: 550 }]])(
    "takes %j, which is no error, for a server that was not reached",
    (error) => {
      expect(mailFailure(error)).toEqual({ kind: "unreachable", reply: null });
    },
  );
});
