import { createTransport } from "nodemailer";
import type { Mailer } from "../wiring/deps.server.ts";

interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
}

/** Of each step: whoever waits for a mail waits for the next attempt rather than for a server that says nothing. */
const STEP_MS = 10_000;
/** Of an attempt as a whole. */
const ATTEMPT_MS = 30_000;
const POOL = { pool: true, maxConnections: 3, maxMessages: 100, maxRequeues: 1 } as const;

/** Null when no mail server is configured. Its Message-ID is made of the name of the mail: a second copy has the same. */
export function createMailer({ SMTP_URL, MAIL_FROM }: MailSettings): Mailer | null {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null;
  const timeouts = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS };
  // The text comes from a catalogue, but no file or address may be read on its behalf all the same.
  const transport = createTransport({
    ...{ url: SMTP_URL, ...POOL, ...timeouts },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const domain = MAIL_FROM.slice(MAIL_FROM.lastIndexOf("@") + 1);
  return {
    isLocal: false,
    send: async ({ to, subject, text, publicId }) => {
      await transport.sendMail({
        ...{ from: MAIL_FROM, to: { name: "", address: to }, subject, text },
        ...{ messageId: `<${publicId}@${domain}>`, signal: AbortSignal.timeout(ATTEMPT_MS) },
      });
    },
    check: async () => {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
