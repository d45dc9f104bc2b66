// Who gets in where: one line for every page and every form of the site. A route without its lines fails the test.
import { type GuardedWorld, QUESTION, SURVEY, type Target } from "./guarded-world.ts";
import { everyone, insiders, members, noOne, ofTeam, only, ownerOnly, type Rule, signedIn } from "./rules.ts";

export interface Door {
  readonly method: "GET" | "POST";
  /** Without the language. The target is one that exists or, for the comparison, one that does not. */
  readonly path: (target: Target, world: GuardedWorld) => string;
  readonly rule: Rule;
  /** What the form sends; harmless when sent again and again. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as forms with files are. */
  readonly hasParts?: boolean;
  /** The address names a body or an assessment. */
  readonly isOfTarget?: true;
  /** Ends the session of the visitor, so that it is knocked at after all others. */
  readonly isLast?: true;
}

const writers = insiders("lead", "contributor");
const readers = insiders("lead", "contributor", "reader", "consultant");
const teamLead = ofTeam("lead");
const opinionGivers = ofTeam("lead", "contributor", "reader");
const communeRespondent = ofTeam("commune respondent");
/** Nobody knows who holds a link: it adds no file. */
const fileWriters = ofTeam("lead", "contributor");
const anyMember = members("lead", "contributor", "reader", "consultant", "commune respondent");
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

const NO_KEY = "A".repeat(32);
const OF_COMMUNES = "cooperation.governance";
const ASKED = `/s/data/q/${QUESTION}`;

function page(path: string, rule: Rule = everyone): Door {
  return { method: "GET", path: () => path, rule };
}
function form(path: string, rule: Rule, fields: Door["form"] = {}): Door {
  return { method: "POST", path: () => path, rule, form: fields };
}
function ofBody({ path, ...door }: Omit<Door, "path"> & { readonly path: string }): Door {
  return { ...door, isOfTarget: true, path: ({ slug }) => `/t/${slug}${path}` };
}
function ofAssessment({ path, ...door }: Omit<Door, "path"> & { readonly path: string }): Door {
  return { ...door, isOfTarget: true, path: ({ slug, edition }) => `/t/${slug}/e/${edition}${path}` };
}
const see = (path: string, rule: Rule) => ofAssessment({ method: "GET", path, rule });
const download = (question: string, rule: Rule): Door => ({
  ...{ method: "GET", isOfTarget: true, rule },
  path: ({ slug, edition }, { file }) => `/t/${slug}/e/${edition}${question}/pieces/${file}`,
});
const send = (path: string, rule: Rule, fields: Door["form"] = {}) =>
  ofAssessment({ method: "POST", path, rule, form: fields });

/** By the name of the file. */
export const guardedRoutes: Readonly<Record<string, readonly Door[]>> = {
  $: [page("/nowhere", noOne)],
  "$lang._index": [page("/")],
  "$lang.accessibilite": [page("/accessibilite")],
  "$lang.admin": [page("/admin", only("administrator", "investigator"))],
  "$lang.boite-d-envoi": [page("/boite-d-envoi", noOne)],
  "$lang.commencer.$slug": [
    page("/commencer/autre"),
    page("/commencer/nowhere", noOne),
    form("/commencer/autre", everyone),
    form("/commencer/nowhere", noOne, { questionnaire: SURVEY, depart: "blank" }),
  ],
  "$lang.commencer._index": [page("/commencer")],
  "$lang.compte": [page("/compte", signedIn), form("/compte", signedIn, { nom: "" })],
  "$lang.compte_.donnees._index": [page("/compte/donnees", signedIn), form("/compte/donnees", signedIn)],
  "$lang.compte_.donnees.fichier": [page("/compte/donnees/fichier", signedIn)],
  "$lang.compte_.efface": [page("/compte/efface")],
  "$lang.connexion.$token": [page(`/connexion/${NO_KEY}`, noOne), form(`/connexion/${NO_KEY}`, noOne)],
  "$lang.connexion._index": [page("/connexion"), form("/connexion", everyone, { courriel: "" })],
  // Without an identity provider there is nothing there.
  "$lang.connexion.retour": [page("/connexion/retour", noOne)],
  "$lang.connexion.sso": [page("/connexion/sso", noOne), form("/connexion/sso", noOne)],
  "$lang.deconnexion": [page("/deconnexion", noOne), { ...form("/deconnexion", everyone), isLast: true }],
  "$lang.demonstration": [page("/demonstration")],
  "$lang.donnees-personnelles": [page("/donnees-personnelles")],
  "$lang.invitation.$token": [
    { method: "GET", path: (_, { invitation }) => `/invitation/${invitation}`, rule: everyone },
    page(`/invitation/${NO_KEY}`, noOne),
    form(`/invitation/${NO_KEY}`, noOne, { nom: "Ada" }),
    form(`/invitation/${NO_KEY}`, noOne, { intent: "decline" }),
  ],
  "$lang.licence": [page("/licence")],
  "$lang.lien.$token": [
    { method: "GET", path: (_, { secretLink }) => `/lien/${secretLink}`, rule: everyone },
    page(`/lien/${NO_KEY}`, noOne),
  ],
  "$lang.mentions-legales": [page("/mentions-legales")],
  "$lang.methode": [page("/methode")],
  "$lang.pro": [page("/pro")],
  "$lang.rappels.$token": [page(`/rappels/${NO_KEY}`, noOne), form(`/rappels/${NO_KEY}`, noOne)],
  "$lang.taches": [page("/taches", noOne), form("/taches", ownerOnly, { tache: "x" })],
  "$lang.t.$slug._index": [
    ofBody({ method: "GET", path: "", rule: anyMember }),
    ofBody({ method: "POST", path: "", rule: members("lead"), form: { questionnaire: SURVEY, form: "one" } }),
  ],
  "$lang.t.$slug.equipe": [
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
  "$lang.t.$slug.e.$ed._index": [see("", readers)],
  "$lang.t.$slug.e.$ed.commune._index": [see("/commune", communeRespondent)],
  "$lang.t.$slug.e.$ed.commune.q.$q": [
    see(`/commune/q/${OF_COMMUNES}`, communeRespondent),
    see(`/commune/q/${QUESTION}`, noOne),
    send(`/commune/q/${OF_COMMUNES}`, communeRespondent, { avis: "2" }),
    send(`/commune/q/${OF_COMMUNES}`, communeRespondent),
    send(`/commune/q/${QUESTION}`, noOne, { avis: "2" }),
  ],
  "$lang.t.$slug.e.$ed.desaccords": [
    see("/desaccords", ofTeam("lead", "contributor", "reader", "consultant")),
  ],
  // To who holds the link of a trial the page says how it comes to be finalised; the form is not theirs.
  "$lang.t.$slug.e.$ed.finaliser": [
    see("/finaliser", insiders("lead")),
    send("/finaliser", teamLead, { intent: "finalise" }),
    send("/finaliser", teamLead, { intent: "reopen", version: "9" }),
  ],
  "$lang.t.$slug.e.$ed.versions.$n._index": [
    see("/versions/1", teamReaders),
    see("/versions/2", noOne),
    see("/versions/x", noOne),
  ],
  "$lang.t.$slug.e.$ed.versions.$n.fichier": [
    see("/versions/1/fichier", teamReaders),
    see("/versions/2/fichier", noOne),
  ],
  "$lang.t.$slug.e.$ed.historique": [
    see("/historique", readers),
    send("/historique", writers, { position: "2", version: "99" }),
  ],
  "$lang.t.$slug.e.$ed.imprimer": [see("/imprimer", readers)],
  "$lang.t.$slug.e.$ed.lien": [see("/lien", linkHolders), send("/lien", linkHolders)],
  "$lang.t.$slug.e.$ed.rattacher": [see("/rattacher", noOne), send("/rattacher", holdersToSignIn)],
  "$lang.t.$slug.e.$ed.resultats": [see("/resultats", openToAll)],
  "$lang.t.$slug.e.$ed.s.$sec._index": [
    see("/s/data", writers),
    see("/s/data?vue=page", writers),
    send("/s/data?vue=page", writers),
    send("/s/data?vue=page", writers, { intent: "review" }),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q._index": [
    see(ASKED, writers),
    send(ASKED, writers, { answer: "2" }),
    send(ASKED, writers, { intent: "review" }),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.avis": [
    see(`${ASKED}/avis`, ofTeam("lead", "contributor", "reader", "consultant")),
    see("/s/agents/q/agents.perceived-benefit/avis", noOne),
    send(`${ASKED}/avis`, opinionGivers, { avis: "2" }),
    send(`${ASKED}/avis`, opinionGivers),
    send(`${ASKED}/avis`, ofTeam("lead", "contributor"), {
      ...{ motif: "x", "decision:answer": "2", "decision:version": "99" },
    }),
    send(`${ASKED}/avis`, ofTeam("lead", "contributor"), { "decision:version": "0" }),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.enregistrer": [
    see(`${ASKED}/enregistrer`, noOne),
    send(`${ASKED}/enregistrer`, writers, { answer: "2" }),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.pieces._index": [
    see(`${ASKED}/pieces`, readers),
    see(`/s/agents/q/${QUESTION}/pieces`, noOne),
    send(`${ASKED}/pieces`, fileWriters, { intent: "add" }),
    send(`${ASKED}/pieces`, fileWriters, { intent: "remove", fichier: "x" }),
    { ...send(`${ASKED}/pieces`, fileWriters, { intent: "add" }), hasParts: true },
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.pieces.$piece": [
    see(`${ASKED}/pieces/${NO_KEY}`, noOne),
    download(ASKED, (visitor, target) => (target === "own team" ? readers(visitor, target) : "nothing")),
    download("/s/data/q/data.use", noOne),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.presence": [
    see("/s/data/presence", writers),
    see("/s/nowhere/presence", noOne),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.confirmer": [
    see("/s/data/confirmer", noOne),
    send("/s/data/confirmer", writers),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.attribuer": [
    see("/s/data/attribuer", teamLead),
    see(`/s/data/attribuer?q=${QUESTION}`, teamLead),
    see("/s/nowhere/attribuer", noOne),
    send("/s/data/attribuer", teamLead, { courriel: "" }),
    send("/s/data/attribuer", noOne, { intent: "withdraw", tache: "x" }),
  ],
  "$lang.t.$slug.e.$ed.s.$sec.verifier": [
    see("/s/data/verifier", readers),
    send("/s/data/verifier", writers, { finished: "no" }),
  ],
  "$lang.t.$slug.e.$ed.verifier": [see("/verifier", readers)],
};
