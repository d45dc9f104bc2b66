// Every catalogue of the interface, each beside the pages that say it. A new room with words is a file in each language
// and a line in each list below.
import enAccount from "../account/words.en.json" with { type: "json" };
import frAccount from "../account/words.fr.json" with { type: "json" };
import enAnswering from "../answering/words.en.json" with { type: "json" };
import frAnswering from "../answering/words.fr.json" with { type: "json" };
import enAssignments from "../assignments/words.en.json" with { type: "json" };
import frAssignments from "../assignments/words.fr.json" with { type: "json" };
import enComparison from "../comparison/words.en.json" with { type: "json" };
import frComparison from "../comparison/words.fr.json" with { type: "json" };
import enDashboard from "../dashboard/words.en.json" with { type: "json" };
import frDashboard from "../dashboard/words.fr.json" with { type: "json" };
import enDefinitions from "../definitions/words.en.json" with { type: "json" };
import frDefinitions from "../definitions/words.fr.json" with { type: "json" };
import enEditions from "../editions/words.en.json" with { type: "json" };
import frEditions from "../editions/words.fr.json" with { type: "json" };
import enEvidence from "../evidence/words.en.json" with { type: "json" };
import frEvidence from "../evidence/words.fr.json" with { type: "json" };
import enFinalisation from "../finalisation/words.en.json" with { type: "json" };
import frFinalisation from "../finalisation/words.fr.json" with { type: "json" };
import enFindings from "../findings/words.en.json" with { type: "json" };
import frFindings from "../findings/words.fr.json" with { type: "json" };
import enHistory from "../history/words.en.json" with { type: "json" };
import frHistory from "../history/words.fr.json" with { type: "json" };
import enKit from "../kit/words.en.json" with { type: "json" };
import frKit from "../kit/words.fr.json" with { type: "json" };
import enMails from "../mails/words.en.json" with { type: "json" };
import frMails from "../mails/words.fr.json" with { type: "json" };
import enMinutes from "../minutes/words.en.json" with { type: "json" };
import frMinutes from "../minutes/words.fr.json" with { type: "json" };
import enData from "../open-data/words.en.json" with { type: "json" };
import frData from "../open-data/words.fr.json" with { type: "json" };
import enOpinions from "../opinions/words.en.json" with { type: "json" };
import frOpinions from "../opinions/words.fr.json" with { type: "json" };
import enPapers from "../papers/words.en.json" with { type: "json" };
import frPapers from "../papers/words.fr.json" with { type: "json" };
import enPeers from "../peers/words.en.json" with { type: "json" };
import frPeers from "../peers/words.fr.json" with { type: "json" };
import enPresence from "../presence/words.en.json" with { type: "json" };
import frPresence from "../presence/words.fr.json" with { type: "json" };
import enPublicSite from "../public-site/words.en.json" with { type: "json" };
import frPublicSite from "../public-site/words.fr.json" with { type: "json" };
import enPublication from "../publication/words.en.json" with { type: "json" };
import frPublication from "../publication/words.fr.json" with { type: "json" };
import enQuestions from "../questions/words.en.json" with { type: "json" };
import frQuestions from "../questions/words.fr.json" with { type: "json" };
import enReleases from "../releases/words.en.json" with { type: "json" };
import frReleases from "../releases/words.fr.json" with { type: "json" };
import enResults from "../results/words.en.json" with { type: "json" };
import frResults from "../results/words.fr.json" with { type: "json" };
import enRoadmap from "../roadmap/words.en.json" with { type: "json" };
import frRoadmap from "../roadmap/words.fr.json" with { type: "json" };
import enShell from "../shell/words.en.json" with { type: "json" };
import frShell from "../shell/words.fr.json" with { type: "json" };
import enSite from "../site/words.en.json" with { type: "json" };
import frSite from "../site/words.fr.json" with { type: "json" };
import enSketch from "../sketch/words.en.json" with { type: "json" };
import frSketch from "../sketch/words.fr.json" with { type: "json" };
import enLink from "../start/link.words.en.json" with { type: "json" };
import frLink from "../start/link.words.fr.json" with { type: "json" };
import enStart from "../start/words.en.json" with { type: "json" };
import frStart from "../start/words.fr.json" with { type: "json" };
import enSurveys from "../surveys/words.en.json" with { type: "json" };
import frSurveys from "../surveys/words.fr.json" with { type: "json" };
import enTargets from "../targets/words.en.json" with { type: "json" };
import frTargets from "../targets/words.fr.json" with { type: "json" };
import enTeam from "../team/words.en.json" with { type: "json" };
import frTeam from "../team/words.fr.json" with { type: "json" };
import enBoard from "../workshops/board.words.en.json" with { type: "json" };
import frBoard from "../workshops/board.words.fr.json" with { type: "json" };
import enSeat from "../workshops/seat.words.en.json" with { type: "json" };
import frSeat from "../workshops/seat.words.fr.json" with { type: "json" };
import enWorkshops from "../workshops/words.en.json" with { type: "json" };
import frWorkshops from "../workshops/words.fr.json" with { type: "json" };
import enErrors from "./errors.words.en.json" with { type: "json" };
import frErrors from "./errors.words.fr.json" with { type: "json" };
import type { Locale } from "./locale.ts";

const fr = {
  account: frAccount,
  answering: frAnswering,
  assignments: frAssignments,
  board: frBoard,
  comparison: frComparison,
  findings: frFindings,
  dashboard: frDashboard,
  definitions: frDefinitions,
  mails: frMails,
  errors: frErrors,
  editions: frEditions,
  evidence: frEvidence,
  finalisation: frFinalisation,
  history: frHistory,
  kit: frKit,
  link: frLink,
  minutes: frMinutes,
  opinions: frOpinions,
  papers: frPapers,
  peers: frPeers,
  presence: frPresence,
  publication: frPublication,
  published: frPublicSite,
  questions: frQuestions,
  data: frData,
  releases: frReleases,
  results: frResults,
  roadmap: frRoadmap,
  seat: frSeat,
  targets: frTargets,
  shell: frShell,
  site: frSite,
  sketch: frSketch,
  start: frStart,
  surveys: frSurveys,
  team: frTeam,
  workshops: frWorkshops,
};

const en: typeof fr = {
  account: enAccount,
  answering: enAnswering,
  assignments: enAssignments,
  board: enBoard,
  comparison: enComparison,
  findings: enFindings,
  dashboard: enDashboard,
  definitions: enDefinitions,
  mails: enMails,
  errors: enErrors,
  editions: enEditions,
  evidence: enEvidence,
  finalisation: enFinalisation,
  history: enHistory,
  kit: enKit,
  link: enLink,
  minutes: enMinutes,
  opinions: enOpinions,
  papers: enPapers,
  peers: enPeers,
  presence: enPresence,
  publication: enPublication,
  published: enPublicSite,
  questions: enQuestions,
  data: enData,
  releases: enReleases,
  results: enResults,
  roadmap: enRoadmap,
  seat: enSeat,
  targets: enTargets,
  shell: enShell,
  site: enSite,
  sketch: enSketch,
  start: enStart,
  surveys: enSurveys,
  team: enTeam,
  workshops: enWorkshops,
};

export type Resources = typeof fr;
export type Namespace = keyof Resources;

export const resources: Readonly<Record<Locale, Resources>> = { fr, en };
