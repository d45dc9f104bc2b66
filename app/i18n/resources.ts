// Every catalogue of the interface. A new namespace is a file in each language and a line in each list below.

import type { Locale } from "./locale.ts";
import enAnswering from "./locales/en/answering.json" with { type: "json" };
import enAssign from "./locales/en/assign.json" with { type: "json" };
import enErrors from "./locales/en/errors.json" with { type: "json" };
import enEvidence from "./locales/en/evidence.json" with { type: "json" };
import enFinalise from "./locales/en/finalise.json" with { type: "json" };
import enHistory from "./locales/en/history.json" with { type: "json" };
import enHome from "./locales/en/home.json" with { type: "json" };
import enLegal from "./locales/en/legal.json" with { type: "json" };
import enLink from "./locales/en/link.json" with { type: "json" };
import enMethod from "./locales/en/method.json" with { type: "json" };
import enOpinions from "./locales/en/opinions.json" with { type: "json" };
import enOverview from "./locales/en/overview.json" with { type: "json" };
import enPeople from "./locales/en/people.json" with { type: "json" };
import enResults from "./locales/en/results.json" with { type: "json" };
import enShell from "./locales/en/shell.json" with { type: "json" };
import enStart from "./locales/en/start.json" with { type: "json" };
import frAnswering from "./locales/fr/answering.json" with { type: "json" };
import frAssign from "./locales/fr/assign.json" with { type: "json" };
import frErrors from "./locales/fr/errors.json" with { type: "json" };
import frEvidence from "./locales/fr/evidence.json" with { type: "json" };
import frFinalise from "./locales/fr/finalise.json" with { type: "json" };
import frHistory from "./locales/fr/history.json" with { type: "json" };
import frHome from "./locales/fr/home.json" with { type: "json" };
import frLegal from "./locales/fr/legal.json" with { type: "json" };
import frLink from "./locales/fr/link.json" with { type: "json" };
import frMethod from "./locales/fr/method.json" with { type: "json" };
import frOpinions from "./locales/fr/opinions.json" with { type: "json" };
import frOverview from "./locales/fr/overview.json" with { type: "json" };
import frPeople from "./locales/fr/people.json" with { type: "json" };
import frResults from "./locales/fr/results.json" with { type: "json" };
import frShell from "./locales/fr/shell.json" with { type: "json" };
import frStart from "./locales/fr/start.json" with { type: "json" };

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
