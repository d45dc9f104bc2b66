import { createTransport } from "nodemailer";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface Mailer {
  /** Rejects when the mail server cannot be reached or refuses the mail. */
  readonly send: (mail: Mail) => Promise<void>;
}

const TIMEOUT_MS = 10_000;

export function createMailer(smtpUrl: string, from: string): Mailer {
  const options = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  // No tracking, no files or addresses read on behalf of the text.
  const transport = createTransport({ url: smtpUrl, ...options, disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
    },
  };
}
