import { describe, expect, it } from "vitest";
import { domainOf, mailboxOf } from "./mailbox.ts";

describe("the mailbox of an address", () => {
  it.each([
    ["ada@b.example", "ada@b.example"],
    ["ada+council@b.example", "ada@b.example"],
    ["ada+a+b@b.example", "ada@b.example"],
    ["a.d.a@b.example", "a.d.a@b.example"],
    ["+ada@b.example", "+ada@b.example"],
    ["ada@b+c.example", "ada@b+c.example"],
    ["", ""],
  ])("of %j is %j", (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});

it("has a domain, which is all that is told of it", () => {
  expect(domainOf("ada+council@b.example")).toBe("b.example");
  expect(domainOf("nobody")).toBe("");
});
