// Who gets in where around editions: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, form, page } from "./doors.ts";
import { EDITION, FOREIGN, OWN, SURVEY } from "./guarded-world.ts";
import { noOne, only } from "./rules.ts";

const FICTIONAL = "metropoles-numeriques-2026-demonstration";

export const editionRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  editions: [page("/admin/editions", only("administrator", "investigator"))],
  "new-edition": [
    page("/admin/editions/nouvelle", only("administrator")),
    form("/admin/editions/nouvelle", only("administrator")),
  ],
  edition: [
    page(`/admin/editions/${EDITION}`, only("administrator")),
    page("/admin/editions/nowhere", noOne),
    form(`/admin/editions/${EDITION}`, only("administrator"), { intent: "save", revision: "99" }),
    form("/admin/editions/nowhere", noOne, { intent: "save" }),
  ],
  "edition-follow-up": [
    page(`/admin/editions/${EDITION}/suivi`, only("administrator", "investigator")),
    page(`/admin/editions/${EDITION}/suivi?tri=avancement`, only("administrator", "investigator")),
    page("/admin/editions/nowhere/suivi", noOne),
  ],
  "edition-letters": [
    page(`/admin/editions/${EDITION}/invitations`, only("administrator")),
    page("/admin/editions/nowhere/invitations", noOne),
    form(`/admin/editions/${EDITION}/invitations`, only("administrator"), { intent: "plan" }),
    form(`/admin/editions/${EDITION}/invitations`, only("administrator"), { intent: "cancel", envoi: "0" }),
    form("/admin/editions/nowhere/invitations", noOne, { intent: "plan" }),
  ],
  "letter-text": [
    page(`/admin/editions/${EDITION}/invitations/textes/rappel-fr`, only("administrator")),
    page(`/admin/editions/${EDITION}/invitations/textes/nowhere`, noOne),
    form(`/admin/editions/${EDITION}/invitations/textes/rappel-fr`, only("administrator"), { objet: "" }),
    form("/admin/editions/nowhere/invitations/textes/rappel-fr", noOne),
  ],
  "letter-recipient": [
    page(`/admin/editions/${EDITION}/invitations/${OWN}`, only("administrator")),
    form(`/admin/editions/${EDITION}/invitations/${OWN}`, only("administrator"), {
      intent: "contact",
      courriel: "x",
    }),
    // A body that is not in the cohort is no recipient.
    page(`/admin/editions/${EDITION}/invitations/${FOREIGN}`, noOne),
    page(`/admin/editions/${EDITION}/invitations/nowhere`, noOne),
    form(`/admin/editions/${EDITION}/invitations/nowhere`, noOne, { intent: "contact", courriel: "x" }),
  ],
  "stop-letters": [page("/rappels/edition/nothing", noOne), form("/rappels/edition/nothing", noOne)],
  "edition-closing": [
    page(`/admin/editions/${EDITION}/cloture`, only("administrator")),
    page("/admin/editions/nowhere/cloture", noOne),
    form(`/admin/editions/${EDITION}/cloture`, only("administrator")),
    form("/admin/editions/nowhere/cloture", noOne),
  ],
  definitions: [page("/admin/definitions", only("administrator"))],
  definition: [
    page(`/admin/definitions/${SURVEY}`, only("administrator")),
    page("/admin/definitions/nowhere", noOne),
    form(`/admin/definitions/${SURVEY}`, only("administrator"), { edition: EDITION, version: "0.0.1" }),
    form("/admin/definitions/nowhere", noOne, { edition: EDITION, version: "0.0.1" }),
  ],
  "edition-releases": [
    page(`/admin/editions/${EDITION}/statistiques`, only("administrator")),
    form(`/admin/editions/${EDITION}/statistiques`, only("administrator")),
    // None was made: there is nothing to show.
    form(`/admin/editions/${EDITION}/statistiques`, noOne, { intent: "show", releve: "1", confirmer: "oui" }),
  ],
  "public-editions": [page("/editions")],
  "edition-findings": [
    page(`/editions/${FICTIONAL}`),
    page(`/editions/${EDITION}`, noOne),
    page("/editions/nowhere", noOne),
  ],
  "edition-findings-json": [
    page(`/editions/${FICTIONAL}/constats.json`),
    page(`/editions/${EDITION}/constats.json`, noOne),
    page("/editions/nowhere/constats.json", noOne),
  ],
  // One that is being prepared is nothing yet, not even for who prepares it.
  "public-releases": [
    page(`/editions/${FICTIONAL}/releves`),
    page(`/editions/${EDITION}/releves`, noOne),
    page("/editions/nowhere/releves", noOne),
  ],
  "public-releases-file": [
    page(`/editions/${FICTIONAL}/releves.json`),
    page(`/editions/${EDITION}/releves.json`, noOne),
    page("/editions/nowhere/releves.json", noOne),
  ],
  // It is open: nothing is archived that still changes.
  "edition-archive": [page(`/admin/editions/${EDITION}/archive`, noOne)],
  journal: [page("/admin/journal", only("administrator"))],
  "journal-file": [page("/admin/journal/fichier", only("administrator"))],
  "edition-cohort": [
    page(`/admin/editions/${EDITION}/cohorte`, only("administrator")),
    page("/admin/editions/nowhere/cohorte", noOne),
    form(`/admin/editions/${EDITION}/cohorte`, only("administrator"), { intent: "import", lignes: "" }),
    form(`/admin/editions/${EDITION}/cohorte`, only("administrator"), { intent: "leave", organisme: "0" }),
    {
      ...form(`/admin/editions/${EDITION}/cohorte`, only("administrator"), { intent: "preview" }),
      hasParts: true,
    },
  ],
};
