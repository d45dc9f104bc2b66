// Who gets in where: one line for every page and every form of the site. A route without its lines fails the test.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, form, page } from "./doors.ts";
import { editionRoutes } from "./edition-routes.ts";
import { FOREIGN, OWN, QUESTION, REQUESTER, SURVEY } from "./guarded-world.ts";
import { minutesRoutes } from "./minutes-routes.ts";
import { roadmapRoutes } from "./roadmap-routes.ts";
import { everyone, insiders, members, noOne, ofTeam, only, ownerOnly, type Rule, signedIn } from "./rules.ts";
import { seatRoutes } from "./seat-routes.ts";
import { workshopRoutes } from "./workshop-routes.ts";

const writers = insiders("lead", "contributor");
const readers = insiders("lead", "contributor", "reader", "consultant");
const teamLead = ofTeam("lead");
const opinionGivers = ofTeam("lead", "contributor", "reader");
const communeRespondent = ofTeam("commune");
/** Nobody knows who holds a link: it adds no file. */
const fileWriters = ofTeam("lead", "contributor");
/** A request for access to our own body. */
const answersOwn = only("lead", "administrator");
const anyMember = members("lead", "contributor", "reader", "consultant", "commune");
/** A team that has its lead is none of the administrator's business; the fictional one has none yet. */
const firstInvited =
  (team: Rule): Rule =>
  (visitor, target) =>
    visitor === "administrator" && target === "demonstration" ? "opens" : team(visitor, target);
const team = firstInvited(members("lead", "contributor", "reader"));
const openToAll: Rule = (visitor, target) =>
  target === "demonstration" ? "opens" : readers(visitor, target);
/** Whoever holds the link alone may take the trial along, once signed in. */
const holdersToSignIn: Rule = (visitor, target) =>
  target === "own trial" && visitor === "link holder" ? "sign-in" : "nothing";
const linkHolders = insiders();
/** A finalised version of the team; the trials have none. */
const teamReaders: Rule = (visitor, target) => (target === "own team" ? readers(visitor, target) : "nothing");

/** Fictional bodies have published; of all others nothing is online, which is the same as not being there. */
const published: Rule = (_visitor, target) => (target === "demonstration" ? "opens" : "nothing");
const NO_KEY = "A".repeat(32);
const OF_COMMUNES = "cooperation.governance";
const ASKED = `/s/data/q/${QUESTION}`;

function ofBody({ path, ...door }: Omit<Door, "path"> & { readonly path: string }): Door {
  return { ...door, isOfTarget: true, path: ({ slug }) => `/t/${slug}${path}` };
}
function ofAssessment({ path, ...door }: Omit<Door, "path"> & { readonly path: string }): Door {
  return { ...door, isOfTarget: true, path: ({ slug, edition }) => `/t/${slug}/e/${edition}${path}` };
}
const publishedAt = (path: string): Door => ({
  ...{ method: "GET", isOfTarget: true, rule: published },
  path: ({ slug, edition }) => `/metropoles/${slug}/${edition}${path}`,
});
/** What is published of a whole edition, and of one that nobody knows of. */
const ofEdition = (ending: string): readonly Door[] => [
  page(`/donnees/metropoles-numeriques-2026-demonstration${ending}`),
  page(`/donnees/nowhere${ending}`, noOne),
];
const embedAt = (path: string): Door => ({
  ...{ method: "GET", isOfTarget: true, rule: published },
  path: ({ slug, edition }) => `/embed/${slug}/${edition}${path}`,
});
/** Of all that is published of a body. */
const publishedOf = (path: string): Door => ({
  ...{ method: "GET", isOfTarget: true, rule: published },
  path: ({ slug }) => `/metropoles/${slug}${path}`,
});
const see = (path: string, rule: Rule) => ofAssessment({ method: "GET", path, rule });
const download = (question: string, rule: Rule): Door => ({
  ...{ method: "GET", isOfTarget: true, rule },
  path: ({ slug, edition }, { file }) => `/t/${slug}/e/${edition}${question}/pieces/${file}`,
});
const send = (path: string, rule: Rule, fields: Door["form"] = {}) =>
  ofAssessment({ method: "POST", path, rule, form: fields });

const moderators = only("administrator", "moderator");
const submitted = (path: string, rule: Rule): Door => ({
  ...{ method: "GET", rule },
  path: (_, world) => `/admin/moderation/${world.submitted}${path}`,
});
/** By the key that an official got, whoever holds it. */
const official = (path: string, rule: Rule): Door => ({
  ...{ method: "GET", rule },
  path: (_, world) => `/consentement/${world.consent}${path}`,
});

/** A team does not answer for its official, to whom the link was mailed, and who moderates does not allow what they then judge. */
const OF_TEAM = members("lead", "contributor", "reader", "commune", "consultant");
const MODERATES = only("administrator", "moderator");
const officials: Rule = (visitor) =>
  [OF_TEAM, MODERATES].some((rule) => rule(visitor, "own team") === "opens") ? "refused" : "opens";

/** By the id of the address. */
export const guardedRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  anything: [page("/nowhere", noOne)],
  home: [page("/")],
  accessibility: [page("/accessibilite")],
  admin: [page("/admin", only("administrator", "investigator"))],
  ...editionRoutes,
  ...workshopRoutes,
  ...minutesRoutes,
  ...roadmapRoutes,
  "outgoing-mails": [
    page("/admin/courriels", only("administrator")),
    form("/admin/courriels", only("administrator"), { intent: "retry", courriel: "x" }),
  ],
  "access-queue": [page("/admin/demandes", only("administrator"))],
  "access-body": [page("/demande-d-acces"), page("/demande-d-acces?q=rennes")],
  "access-request": [
    page(`/demande-d-acces/${OWN}`),
    page("/demande-d-acces/nowhere", noOne),
    form(`/demande-d-acces/${OWN}`, everyone, { nom: "" }),
    form("/demande-d-acces/nowhere", noOne, { nom: "" }),
  ],
  "access-answer": [
    { method: "GET", path: (_, { request }) => `/t/${OWN}/demandes/${request}`, rule: answersOwn },
    { method: "GET", path: (_, { request }) => `/t/${FOREIGN}/demandes/${request}`, rule: noOne },
    page(`/t/${OWN}/demandes/nowhere`, noOne),
    {
      ...{ method: "POST", path: (_, { request }) => `/t/${OWN}/demandes/${request}`, rule: answersOwn },
      form: { intent: "refuse", courriel: REQUESTER, motif: "" },
    },
    form(`/t/${OWN}/demandes/nowhere`, noOne, { intent: "refuse", courriel: REQUESTER, motif: "" }),
  ],
  outbox: [page("/boite-d-envoi", noOne)],
  "start-assessment": [
    page("/commencer/autre"),
    page("/commencer/nowhere", noOne),
    form("/commencer/autre", everyone),
    form("/commencer/nowhere", noOne, { questionnaire: SURVEY, depart: "blank" }),
  ],
  "choose-body": [page("/commencer")],
  comparison: [
    page("/comparer"),
    page("/comparer?m=aubrelac-metropole&m=lanverzy-metropole"),
    page("/comparer?m=aubrelac-metropole&m=nothing", noOne),
  ],
  account: [page("/compte", signedIn), form("/compte", signedIn, { nom: "" })],
  "personal-data": [page("/compte/donnees", signedIn), form("/compte/donnees", signedIn)],
  "personal-data-file": [page("/compte/donnees/fichier", signedIn)],
  erased: [page("/compte/efface")],
  "sign-in-link": [page(`/connexion/${NO_KEY}`, noOne), form(`/connexion/${NO_KEY}`, noOne)],
  "sign-in": [page("/connexion"), form("/connexion", everyone, { courriel: "" })],
  // Without an identity provider there is nothing there.
  "provider-return": [page("/connexion/retour", noOne)],
  provider: [page("/connexion/sso", noOne), form("/connexion/sso", noOne)],
  "sign-out": [page("/deconnexion", noOne), { ...form("/deconnexion", everyone), isLast: true }],
  demonstration: [page("/demonstration")],
  privacy: [page("/donnees-personnelles")],
  invitation: [
    { method: "GET", path: (_, { invitation }) => `/invitation/${invitation}`, rule: everyone },
    page(`/invitation/${NO_KEY}`, noOne),
    form(`/invitation/${NO_KEY}`, noOne, { nom: "Ada" }),
    form(`/invitation/${NO_KEY}`, noOne, { intent: "decline" }),
  ],
  licence: [page("/licence")],
  "open-link": [
    { method: "GET", path: (_, { secretLink }) => `/lien/${secretLink}`, rule: everyone },
    page(`/lien/${NO_KEY}`, noOne),
  ],
  "legal-notice": [page("/mentions-legales")],
  method: [page("/methode")],
  "method-version": [page("/methode/1.2.1"), page("/methode/9.9.9", noOne)],
  professionals: [page("/pro")],
  "stop-reminders": [page(`/rappels/${NO_KEY}`, noOne), form(`/rappels/${NO_KEY}`, noOne)],
  tasks: [page("/taches", noOne), form("/taches", ownerOnly, { tache: "x" })],
  body: [
    ofBody({ method: "GET", path: "", rule: anyMember }),
    ofBody({ method: "POST", path: "", rule: members("lead"), form: { questionnaire: SURVEY, form: "one" } }),
  ],
  team: [
    ofBody({ method: "GET", path: "/equipe", rule: team }),
    ofBody({
      ...{ method: "POST", path: "/equipe", form: { intent: "invite", role: "lead", courriel: "" } },
      rule: firstInvited(members("lead")),
    }),
    ofBody({
      ...{ method: "POST", path: "/equipe", form: { intent: "invite", role: "reader", courriel: "" } },
      rule: members("lead"),
    }),
    ofBody({ method: "POST", path: "/equipe", form: { intent: "remove", membre: "0" }, rule: noOne }),
    ofBody({ method: "POST", path: "/equipe", form: { intent: "withdraw", invitation: "x" }, rule: noOne }),
  ],
  hub: [see("", readers)],
  commune: [see("/commune", communeRespondent)],
  "commune-question": [
    see(`/commune/q/${OF_COMMUNES}`, communeRespondent),
    see(`/commune/q/${QUESTION}`, noOne),
    send(`/commune/q/${OF_COMMUNES}`, communeRespondent, { avis: "2" }),
    send(`/commune/q/${OF_COMMUNES}`, communeRespondent),
    send(`/commune/q/${QUESTION}`, noOne, { avis: "2" }),
  ],
  disagreements: [see("/desaccords", ofTeam("lead", "contributor", "reader", "consultant"))],
  // To who holds the link of a trial the page says how it comes to be finalised; the form is not theirs.
  // Nothing was finalised in the other ones: their leads are sent to where that is done.
  "public-preview": [see("/apercu", teamLead)],
  ...seatRoutes,
  "find-result": [page("/metropoles"), page("/metropoles?q=Dijon")],
  "public-body": [page(`/metropoles/${FOREIGN}`), page("/metropoles/nowhere", noOne)],
  "public-page": [publishedAt("")],
  "public-dimension": [publishedAt("/data"), page(`/metropoles/${OWN}/2026/nothing`, noOne)],
  "public-version": [publishedAt("/versions/1"), page(`/metropoles/${OWN}/2026/versions/9`, noOne)],
  "public-version-dimension": [publishedAt("/versions/1/data")],
  "public-document": [publishedAt("/versions/1/document")],
  "edition-csv": ofEdition(".csv"),
  "edition-json": ofEdition(".json"),
  "edition-metadata": ofEdition(".metadata.json"),
  "edition-parquet": ofEdition(".parquet"),
  "edition-zip": ofEdition(".zip"),
  catalogue: [page("/donnees/catalogue.jsonld")],
  // There is one page while little is published.
  "catalogue-page": [page("/donnees/catalogues/1.jsonld"), page("/donnees/catalogues/2.jsonld", noOne)],
  data: [page("/donnees")],
  feed: [page("/flux.atom")],
  "table-schema": [page("/donnees/schema.json")],
  "public-csv": [publishedAt(".csv"), page(`/metropoles/${OWN}/2026.csv`, noOne)],
  "public-json": [publishedAt(".json"), page(`/metropoles/${OWN}/2026.json`, noOne)],
  "public-metadata": [publishedAt(".metadata.json"), page(`/metropoles/${OWN}/2026.metadata.json`, noOne)],
  "public-zip": [publishedAt(".zip"), page(`/metropoles/${OWN}/2026.zip`, noOne)],
  "version-csv": [publishedAt("/versions/1.csv"), page(`/metropoles/${OWN}/2026/versions/9.csv`, noOne)],
  "version-json": [publishedAt("/versions/1.json")],
  "version-metadata": [publishedAt("/versions/1.metadata.json")],
  "version-zip": [publishedAt("/versions/1.zip")],
  "public-report-file": [publishedAt("/rapport.pdf"), page(`/metropoles/${OWN}/2026/rapport.pdf`, noOne)],
  "version-report-file": [publishedAt("/versions/1/rapport.pdf")],
  "public-slides-file": [
    publishedAt("/diapositives.pptx"),
    page(`/metropoles/${OWN}/2026/diapositives.pptx`, noOne),
  ],
  "version-slides-file": [publishedAt("/versions/1/diapositives.pptx")],
  "share-picture": [
    { ...publishedAt(""), path: ({ slug, edition }) => `/og/${slug}/${edition}.png` },
    page(`/og/${OWN}/2026.png`, noOne),
  ],
  embed: [embedAt(""), page(`/embed/${OWN}/2026`, noOne)],
  "public-priorities": [publishedAt("/priorites"), publishedAt("/priorites?p=data&p=agents")],
  "public-evolution": [publishedOf("/evolution")],
  "public-evolution-csv": [publishedOf("/evolution.csv")],
  "public-report": [
    publishedAt("/signaler"),
    form("/metropoles/aubrelac-metropole/2026/signaler", everyone, { type: "", texte: "" }),
    form(`/metropoles/${OWN}/2026/signaler`, noOne, { type: "error", texte: "x" }),
  ],
  reports: [
    // Whoever moderates reads them where something was published: here nothing was.
    see("/signalements", teamLead),
    // Nobody has reported anything here: public-reports.test.ts has who may answer what was.
    send("/signalements", () => "nothing", { signalement: "nothing", reponse: "" }),
  ],
  "report-queue": [page("/admin/signalements", only("administrator", "moderator"))],
  publication: [
    see("/publication", teamReaders),
    send("/publication", teamLead, { intent: "call-off", etapes: "99" }),
    // It is in no edition: listed-participation.test.ts has who may say that it takes part in one.
    send("/publication", () => "nothing", { intent: "unlist" }),
    send("/publication", teamLead, { intent: "ask", courriel: "" }),
    send("/publication", () => "nothing", { intent: "withdraw", numero: "1", motif: "x" }),
  ],
  moderation: [page("/admin/moderation", only("administrator", "moderator"))],
  moderate: [
    page("/admin/moderation/nowhere", noOne),
    form("/admin/moderation/nowhere", noOne, { intent: "publish", etapes: "2" }),
    submitted("", moderators),
    { ...submitted("", moderators), method: "POST", form: { intent: "publish", etapes: "99" } },
  ],
  "moderate-preview": [page("/admin/moderation/nowhere/apercu", noOne), submitted("/apercu", moderators)],
  "moderate-decision": [
    page("/admin/moderation/nowhere/decision", noOne),
    submitted("/decision", moderators),
  ],
  "publication-decision": [
    see("/publication/decision/nowhere", noOne),
    // Of another assessment of the very team: nothing here.
    {
      ...{ method: "GET", isOfTarget: true, rule: noOne },
      path: ({ slug, edition }, world) => `/t/${slug}/e/${edition}/publication/decision/${world.submitted}`,
    },
  ],
  consent: [
    page(`/consentement/${NO_KEY}`, noOne),
    { ...form(`/consentement/${NO_KEY}`, noOne, { choix: "all" }), hasParts: true },
    official("", everyone),
    { ...official("", officials), method: "POST", form: { choix: "" }, hasParts: true },
  ],
  "consent-preview": [page(`/consentement/${NO_KEY}/apercu`, noOne), official("/apercu", everyone)],
  targets: [see("/cibles", teamLead), send("/cibles", teamLead, { "cible-data": "9" })],
  finalise: [
    see("/finaliser", insiders("lead")),
    send("/finaliser", teamLead, { intent: "finalise" }),
    send("/finaliser", teamLead, { intent: "reopen", version: "9" }),
  ],
  version: [see("/versions/1", teamReaders), see("/versions/2", noOne), see("/versions/x", noOne)],
  "version-file": [see("/versions/1/fichier", teamReaders), see("/versions/2/fichier", noOne)],
  history: [see("/historique", readers), send("/historique", writers, { position: "2", version: "99" })],
  print: [see("/imprimer", readers)],
  "secret-link": [see("/lien", linkHolders), send("/lien", linkHolders)],
  "moved-trial": [see("/confiee", noOne)],
  "take-over": [see("/reprendre", teamLead), send("/reprendre", noOne, { essai: "essai-nowhere" })],
  attach: [see("/rattacher", holdersToSignIn), send("/rattacher", holdersToSignIn)],
  results: [see("/resultats", openToAll)],
  peers: [see("/pairs", openToAll), see("/pairs?edition=nothing", noOne)],
  "report-file": [see("/rapport.pdf", openToAll)],
  "slides-file": [see("/diapositives.pptx", openToAll)],
  section: [
    see("/s/data", writers),
    see("/s/data?vue=page", writers),
    send("/s/data?vue=page", writers),
    send("/s/data?vue=page", writers, { intent: "review" }),
  ],
  question: [
    see(ASKED, writers),
    send(ASKED, writers, { answer: "2" }),
    send(ASKED, writers, { intent: "review" }),
  ],
  opinions: [
    see(`${ASKED}/avis`, ofTeam("lead", "contributor", "reader", "consultant")),
    see("/s/agents/q/agents.perceived-benefit/avis", noOne),
    send(`${ASKED}/avis`, opinionGivers, { avis: "2" }),
    send(`${ASKED}/avis`, opinionGivers),
    send(`${ASKED}/avis`, ofTeam("lead", "contributor"), {
      ...{ motif: "x", "decision:answer": "2", "decision:version": "99" },
    }),
    send(`${ASKED}/avis`, ofTeam("lead", "contributor"), { "decision:version": "0" }),
  ],
  autosave: [see(`${ASKED}/enregistrer`, noOne), send(`${ASKED}/enregistrer`, writers, { answer: "2" })],
  evidence: [
    see(`${ASKED}/pieces`, readers),
    see(`/s/agents/q/${QUESTION}/pieces`, noOne),
    send(`${ASKED}/pieces`, fileWriters, { intent: "add" }),
    send(`${ASKED}/pieces`, fileWriters, { intent: "remove", fichier: "x" }),
    { ...send(`${ASKED}/pieces`, fileWriters, { intent: "add" }), hasParts: true },
  ],
  "evidence-file": [
    see(`${ASKED}/pieces/${NO_KEY}`, noOne),
    download(ASKED, (visitor, target) => (target === "own team" ? readers(visitor, target) : "nothing")),
    download("/s/data/q/data.use", noOne),
  ],
  presence: [see("/s/data/presence", writers), see("/s/nowhere/presence", noOne)],
  "confirm-section": [see("/s/data/confirmer", noOne), send("/s/data/confirmer", writers)],
  assign: [
    see("/s/data/attribuer", teamLead),
    see(`/s/data/attribuer?q=${QUESTION}`, teamLead),
    see("/s/nowhere/attribuer", noOne),
    send("/s/data/attribuer", teamLead, { courriel: "" }),
    send("/s/data/attribuer", noOne, { intent: "withdraw", tache: "x" }),
  ],
  "check-section": [see("/s/data/verifier", readers), send("/s/data/verifier", writers, { finished: "no" })],
  check: [see("/verifier", readers)],
  sketch: [see("/esquisse", writers), send("/esquisse", writers)],
  "sketch-radar": [see("/esquisse/radar", readers)],
};
