import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readScope } from "../domain/publication/publication-scope.ts";
import { refuse } from "../http/reply.server.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { publicationPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { askConsent } from "./ask-consent.server.ts";
import { askConsentAgain, callOffRequest } from "./change-request.server.ts";
import { chooseListing } from "./choose-listing.server.ts";
import { consentMail, stepMail } from "./publication-mail.server.ts";
import { PublicationPage } from "./publication-page.tsx";
import type { PublicationPageProps } from "./publication-page-props.ts";
import type { PublicationProblem, PublicationRefusal } from "./publication-problems.ts";
import { viewPublication } from "./view-publication.server.ts";
import { withdrawByLead } from "./withdraw-publication.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("publication.titleOf", { body: PageView.read<PublicationPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, address } = pageOf(args);
  const view = viewPublication(args.context.deps, { ref, locale: address.locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  return new PageView<PublicationPageProps>({ ...view.value, address, notice });
}

/** Intent -> what was done is said by its name. */
const NOTICES = {
  ask: "demandee",
  "ask-again": "relancee",
  "call-off": "annulee",
  withdraw: "retiree",
  list: "citee",
  unlist: "plus-citee",
} as const;
type Intent = keyof typeof NOTICES;

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  const { address } = pageOf(args);
  const intent = String(fields.get("intent"));
  if (!isIntent(intent)) return refuse("NOT_FOUND");
  const done = await ACTS[intent](args, fields);
  if (done.ok) throw redirect(`${publicationPath(address)}?avis=${NOTICES[intent]}`, 303);
  if (done.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  const status = done.reason === "CHANGED" || done.reason === "UNDER_WAY" ? 409 : 422;
  return data<PublicationRefusal>(refusalOf(done.reason, fields), { status });
}

export default function Publication() {
  return <PublicationPage {...useView<PublicationPageProps>()} refusal={useSent<PublicationRefusal>()} />;
}

type Act = (
  args: ActionFunctionArgs,
  fields: FormData,
) => Promise<
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: PublicationProblem | "NOT_FOUND" }
>;

const ACTS: Readonly<Record<Intent, Act>> = {
  ask: (args, fields) =>
    askConsent(args.context.deps, {
      ...{ ref: pageOf(args).ref, locale: localeOf(args, fields), email: text(fields, "courriel") },
      ...{ scope: scopeOf(fields), why: text(fields, "pourquoi"), form: text(fields, "form") },
      compose: consentMail(originOf(args)),
    }),
  "ask-again": (args, fields) =>
    askConsentAgain(args.context.deps, {
      ...{ ref: pageOf(args).ref, steps: Number(text(fields, "etapes")), email: text(fields, "courriel") },
      compose: consentMail(originOf(args)),
    }),
  "call-off": (args, fields) =>
    callOffRequest(args.context.deps, { ref: pageOf(args).ref, steps: Number(text(fields, "etapes")) }),
  list: (args) => chooseListing(args.context.deps, { ref: pageOf(args).ref, isListed: true }),
  unlist: (args) => chooseListing(args.context.deps, { ref: pageOf(args).ref, isListed: false }),
  withdraw: (args, fields) =>
    withdrawByLead(args.context.deps, {
      ...{ ref: pageOf(args).ref, reason: text(fields, "motif"), number: Number(text(fields, "numero")) },
      compose: stepMail(originOf(args)),
    }),
};

function isIntent(name: string): name is Intent {
  return Object.hasOwn(NOTICES, name);
}

function text(fields: FormData, name: string): string {
  return String(fields.get(name) ?? "");
}

function scopeOf(fields: FormData) {
  return readScope(fields.getAll("bloc").map(String));
}

function refusalOf(problem: PublicationProblem, fields: FormData): PublicationRefusal {
  const values = {
    email: text(fields, "courriel"),
    why: text(fields, "pourquoi"),
    reason: text(fields, "motif"),
    language: text(fields, "langue"),
  };
  return { problem, values, scope: scopeOf(fields) };
}

/** Of the mails to the official; that of the page where none was chosen. */
function localeOf({ context }: ActionFunctionArgs, fields: FormData): Locale {
  return locales.find((one) => one === text(fields, "langue")) ?? context.locale;
}

function originOf({ request }: ActionFunctionArgs): string {
  return new URL(request.url).origin;
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  return { ref, address: { locale: args.context.locale, slug: ref.slug, edition: ref.edition } };
}
