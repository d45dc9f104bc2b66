import { describe, expect, it, vi } from "vitest";
import { createOutbox } from "./outbox.server.ts";

const mail = {
  kind: "sign-in",
  to: "ada@metropole.fr",
  subject: "Votre lien",
  text: "https://exemple.fr/secret",
} as const;

function anOutbox(overrides: Partial<Parameters<typeof createOutbox>[0]> = {}) {
  const report = vi.fn();
  const print = vi.fn();
  return { report, print, ...createOutbox({ mailer: null, isLocal: true, report, print, ...overrides }) };
}

describe("createOutbox", () => {
  it("hands mails to the mail server, after the answer, and keeps none", async () => {
    const send = vi.fn(async () => undefined);
    const { post, list, print } = anOutbox({ mailer: { send } });
    post(mail);
    expect(send).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(mail));
    expect([list, print.mock.calls]).toEqual([null, []]);
  });

  it("reports a mail that did not leave, and goes on", async () => {
    const fault = new Error("refused");
    const { post, report } = anOutbox({ mailer: { send: () => Promise.reject(fault) } });
    post(mail);
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(fault));
  });

  it("without a mail server, prints them and lists the last fifty", async () => {
    const { post, list, print } = anOutbox();
    for (let number = 1; number <= 51; number += 1) post({ ...mail, subject: String(number) });
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(51));
    expect(list?.().map(({ subject }) => subject)).toEqual(
      Array.from({ length: 50 }, (_, index) => String(51 - index)),
    );
  });

  it("lists nothing on a machine that others can reach", () => {
    expect(anOutbox({ isLocal: false }).list).toBeNull();
  });
});
