// A mail server in memory: what it took, and how it fails while it is told to.
import type { Mailer, NamedMail } from "../../app/wiring/deps.server.ts";

export interface Mailbox {
  readonly mailer: Mailer;
  /** In the order in which they were taken. */
  readonly taken: readonly NamedMail[];
  /** What it was asked, failures included. */
  readonly asked: () => number;
  /** From now on every mail fails by this; null: none. */
  readonly failBy: (error: Error | null) => void;
}

export const OUT_OF_REACH = Object.assign(new Error("connect ECONNREFUSED"), {
  ...{ code: "ESOCKET", command: "CONN" },
});

/** The answer of a server about the one mail. */
export function reply(responseCode: number, command = "RCPT TO"): Error {
  return Object.assign(new Error(`${responseCode} <ada@metropole.example>`), { responseCode, command });
}

export function aMailbox(): Mailbox {
  const taken: NamedMail[] = [];
  let asked = 0;
  let failure: Error | null = null;
  const answer = async (): Promise<void> => {
    asked += 1;
    if (failure !== null) throw failure;
  };
  return {
    taken,
    asked: () => asked,
    failBy: (error) => {
      failure = error;
    },
    mailer: {
      isLocal: false,
      send: async (mail) => {
        await answer();
        taken.push(mail);
      },
      check: answer,
      close: () => undefined,
    },
  };
}
