// `npm run remind`: sends the reminders that are due, once; for cron. Works while the server runs: each leaves once.
// Exit codes: 0 all left, 1 some did not and will be tried again.
import { composeReminder } from "../assignments/assignment-mails.server.ts";
import { sendReminders } from "../assignments/send-reminders.server.ts";
import { siteOrigin } from "../server/site-origin.server.ts";
import { depsOrExit, settingsOrExit } from "./start-or-exit.server.ts";

const settings = settingsOrExit();
const deps = depsOrExit(settings);
try {
  const { sent, failed } = await sendReminders(deps, composeReminder(siteOrigin(settings)));
  process.stdout.write(`Reminders sent: ${sent}, not sent: ${failed}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  deps.close();
}
