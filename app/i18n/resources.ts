// Every catalogue of the interface. A new namespace is a file in each language and a line in each list below.

import enOverview from "../answering/overview.words.en.json" with { type: "json" };
import frOverview from "../answering/overview.words.fr.json" with { type: "json" };
import enAssign from "../assignments/assign.words.en.json" with { type: "json" };
import frAssign from "../assignments/assign.words.fr.json" with { type: "json" };
import enEvidence from "../evidence/evidence.words.en.json" with { type: "json" };
import frEvidence from "../evidence/evidence.words.fr.json" with { type: "json" };
import enFinalise from "../finalisation/finalise.words.en.json" with { type: "json" };
import frFinalise from "../finalisation/finalise.words.fr.json" with { type: "json" };
import enHistory from "../history/history.words.en.json" with { type: "json" };
import frHistory from "../history/history.words.fr.json" with { type: "json" };
import enErrors from "../http/errors.words.en.json" with { type: "json" };
import frErrors from "../http/errors.words.fr.json" with { type: "json" };
import enOpinions from "../opinions/opinions.words.en.json" with { type: "json" };
import frOpinions from "../opinions/opinions.words.fr.json" with { type: "json" };
import enAnswering from "../questions/answering.words.en.json" with { type: "json" };
import frAnswering from "../questions/answering.words.fr.json" with { type: "json" };
import enResults from "../results/results.words.en.json" with { type: "json" };
import frResults from "../results/results.words.fr.json" with { type: "json" };
import enShell from "../shell/shell.words.en.json" with { type: "json" };
import frShell from "../shell/shell.words.fr.json" with { type: "json" };
import enHome from "../site/home.words.en.json" with { type: "json" };
import frHome from "../site/home.words.fr.json" with { type: "json" };
import enLegal from "../site/legal.words.en.json" with { type: "json" };
import frLegal from "../site/legal.words.fr.json" with { type: "json" };
import enLink from "../start/link.words.en.json" with { type: "json" };
import frLink from "../start/link.words.fr.json" with { type: "json" };
import enStart from "../start/start.words.en.json" with { type: "json" };
import frStart from "../start/start.words.fr.json" with { type: "json" };
import enMethod from "../surveys/method.words.en.json" with { type: "json" };
import frMethod from "../surveys/method.words.fr.json" with { type: "json" };
import enPeople from "../team/people.words.en.json" with { type: "json" };
import frPeople from "../team/people.words.fr.json" with { type: "json" };
import type { Locale } from "./locale.ts";

const fr = {
  answering: frAnswering,
  assign: frAssign,
  errors: frErrors,
  finalise: frFinalise,
  evidence: frEvidence,
  history: frHistory,
  home: frHome,
  legal: frLegal,
  link: frLink,
  method: frMethod,
  opinions: frOpinions,
  overview: frOverview,
  people: frPeople,
  results: frResults,
  shell: frShell,
  start: frStart,
};
const en: typeof fr = {
  answering: enAnswering,
  assign: enAssign,
  errors: enErrors,
  finalise: enFinalise,
  evidence: enEvidence,
  history: enHistory,
  home: enHome,
  legal: enLegal,
  link: enLink,
  method: enMethod,
  opinions: enOpinions,
  overview: enOverview,
  people: enPeople,
  results: enResults,
  shell: enShell,
  start: enStart,
};

export type Resources = typeof fr;
export type Namespace = keyof Resources;

export const resources: Readonly<Record<Locale, Resources>> = { fr, en };
