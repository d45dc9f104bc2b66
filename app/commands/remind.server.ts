// `npm run remind`: writes the reminders and the letters of editions that are due, and sends what waits to be sent, once; for cron. Works while the
// server runs: each leaves once. Exit codes: 0 nothing waits any more, 1 some did not leave and will be tried again.
import { composeReminder } from "../assignments/assignment-mails.server.ts";
import { sendReminders } from "../assignments/send-reminders.server.ts";
import { composeLetter } from "../editions/letter-mail.server.ts";
import { sendLetters } from "../editions/send-letters.server.ts";
import { sendDue } from "../mails/send-due.server.ts";
import { siteOrigin } from "../server/site-origin.server.ts";
import { depsOrExit, settingsOrExit } from "./start-or-exit.server.ts";

const settings = settingsOrExit();
const deps = depsOrExit(settings);
try {
  const written = await sendReminders(deps, composeReminder(siteOrigin(settings)));
  const letters = await sendLetters(deps, composeLetter(siteOrigin(settings)));
  const { sent, putOff, givenUp } = await sendDue(deps);
  const waiting = deps.outgoing.count("waiting");
  process.stdout.write(
    `Reminders written: ${written}. Letters of editions written: ${letters}. Mails sent: ${sent}, given up: ${givenUp}, waiting: ${waiting}.\n`,
  );
  process.exitCode = putOff + givenUp + waiting === 0 ? 0 : 1;
} finally {
  deps.mailer?.close();
  deps.close();
}
