import { createTransport } from "nodemailer";
import type { Mailer } from "../wiring/deps.server.ts";

interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
}

const TIMEOUT_MS = 10_000;

/** Null when no mail server is configured. */
export function createMailer({ SMTP_URL, MAIL_FROM }: MailSettings): Mailer | null {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null;
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  // The text comes from a catalogue, but no file or address may be read on its behalf all the same.
  const transport = createTransport({
    url: SMTP_URL,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from: MAIL_FROM, to: { name: "", address: to }, subject, text });
    },
  };
}
