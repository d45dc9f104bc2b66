// A process that asks, allows, publishes and withdraws, again and again, until it is killed. It says each step once that is on the
// disk. `process.argv[2]` is the database; who its people are stands in `PEOPLE` as JSON.

import { callOffRequest } from "../../app/publication/change-request.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import {
  ask,
  composeStep,
  decide,
  moderating,
  type PublishingTeam,
  publicationSeen,
} from "../builders/a-publishing-team.ts";
import { aServer } from "../builders/a-running-server.ts";

export type People = Pick<PublishingTeam, "lead" | "moderator" | "ref">;

const [, , DATABASE_PATH = ""] = process.argv;
const people = JSON.parse(process.env["PEOPLE"] ?? "{}") as People;
const mails: PublishingTeam["mails"] = [];
// The clock stands still, so that the sessions of its people last.
const deps = aServer({ DATABASE_PATH }, { post: (mail) => mails.push(mail) });
const team: PublishingTeam = { ...people, deps, mails };

say("ready");
for (;;) await oneStep();

/** The next one of where the publication stands, whatever was under way when the process before was killed. */
async function oneStep(): Promise<void> {
  const seen = publicationSeen(team);
  const request = seen?.request;
  if (request?.state === "in-moderation") {
    done("published", await publishRequest(deps, moderating(team)));
  } else if (request?.state === "consent-asked" && mails.some(({ kind }) => kind === "consent")) {
    done("authorised", await decide(team, "all"));
    mails.length = 0;
  } else if (request?.state === "consent-asked") {
    // Its link was mailed by a process that is no more.
    done("called-off", await callOffRequest(deps, { ref: team.ref, steps: request.steps }));
  } else if (seen?.online?.kind === "online" && seen.online.number % 2 === 0) {
    const { number } = seen.online;
    const said = { ref: team.ref, reason: "Une erreur", number, compose: composeStep };
    done("withdrawn", await withdrawByLead(deps, said));
  } else {
    done("asked", await ask(team, { form: deps.newToken(), why: "Une correction", scope: ["steps"] }));
  }
}

function done(step: string, result: { readonly ok: boolean; readonly reason?: unknown }): void {
  if (!result.ok) throw new Error(`${step}: ${JSON.stringify(result.reason)}`);
  say(step);
}

function say(step: string): void {
  process.stdout.write(`${step}\n`);
}
