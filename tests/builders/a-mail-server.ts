// A real SMTP server on this machine, and what reached it: the envelope, which says who gets a mail, and the mail.
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  /** Of the envelope: whoever stands here gets it. */
  readonly recipients: readonly string[];
  readonly sender: string;
  /** Headers and body, as sent. */
  readonly source: string;
}

export interface MailServer {
  /** The settings that a site needs to send through it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly received: readonly ReceivedMail[];
  /** From now on every recipient is refused, with the address in the answer as mail servers do. */
  readonly refuseAll: () => void;
  /** From now on every recipient is answered by this; null: taken. */
  readonly answer: (reply: 450 | 550 | null) => void;
  /** From now on each mail takes so long, in milliseconds. */
  readonly slowDown: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

/** What a sender who is killed in the middle of a mail leaves to the server. */
const CUT_OFF = new Set(["ECONNRESET", "EPIPE", "ECONNECTION"]);

export async function aMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let reply: 450 | 550 | null = null;
  let delay = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      reply === null
        ? done()
        : done(Object.assign(new Error(`<${address}>: no such user`), { responseCode: reply })),
    onData: async (stream, { envelope }, done) => {
      const source = await text(stream).catch(() => null);
      if (source === null) return done(new Error("cut off"));
      const sender = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      await new Promise((resolve) => setTimeout(resolve, delay));
      received.push({ recipients: envelope.rcptTo.map(({ address }) => address), sender, source });
      done();
    },
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (!CUT_OFF.has(error.code ?? "")) throw error;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    settings: {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: "barometre@site.example",
      BASE_URL: "http://barometre.example",
    },
    received,
    refuseAll: () => {
      reply = 550;
    },
    answer: (next) => {
      reply = next;
    },
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
