import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { ASSIGNMENT_KINDS } from "../domain/people/assignment.ts";
import { refuse } from "../http/reply.server.ts";
import { assignPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { AssignValues } from "./assign-form.tsx";
import { AssignPage, type AssignPageProps, type AssignProblem, type AssignRefusal } from "./assign-page.tsx";
import { assignWork } from "./assign-work.server.ts";
import { composeAssignment } from "./assignment-mails.server.ts";
import { viewAssign } from "./view-assign.server.ts";
import { withdrawAssignment } from "./withdraw-assignment.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { section, body } = PageView.read<AssignPageProps>(view);
    return t("assignments.title", { section: section.title, name: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const asked = new URL(args.request.url).searchParams;
  const place = { sectionId: args.params["section"] ?? "", questionId: asked.get("q") || null };
  const view = viewAssign(deps, { ref, locale, ...place });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<AssignPageProps>({ ...view.value, notice: asked.get("avis"), address });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  if (fields.get("intent") === "withdraw") return withdraw(args, String(fields.get("tache") ?? ""));
  const asked = readFields(fields);
  return asked.member !== "" && asked.other !== "" ? refused("BOTH", asked) : assign(args, asked);
}

async function assign(args: ActionFunctionArgs, { form, ...values }: ReturnType<typeof readFields>) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const sectionId = args.params["section"] ?? "";
  const { member, other, ...work } = values;
  const { origin } = new URL(args.request.url);
  const assigned = await assignWork(deps, {
    ...{ ...work, ref, locale, sectionId, form, email: member || other },
    questionId: values.questionId || null,
    kind: ASSIGNMENT_KINDS.find((one) => one === values.kind) ?? null,
    compose: composeAssignment(origin),
  });
  if (assigned.ok) {
    const page = assignPath({ locale, slug: ref.slug, edition: ref.edition }, sectionId);
    throw redirect(`${page}?avis=${assigned.value.isForeign ? "hors-domaine" : "envoyee"}`, 303);
  }
  if (assigned.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  return refused(assigned.reason, values);
}

function refused(problem: AssignProblem, values: AssignValues) {
  return data<AssignRefusal>({ problem, values }, { status: problem === "FINALISED" ? 409 : 422 });
}

export default function Assign() {
  return <AssignPage {...useView<AssignPageProps>()} refusal={useSent<AssignRefusal>()} />;
}

async function withdraw(args: ActionFunctionArgs, publicId: string) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const sectionId = args.params["section"] ?? "";
  const withdrawn = await withdrawAssignment(deps, { ref, sectionId, publicId });
  if (!withdrawn.ok) return refuse(withdrawn.reason);
  throw redirect(
    `${assignPath({ locale, slug: ref.slug, edition: ref.edition }, sectionId)}?avis=retiree`,
    303,
  );
}

/** The chosen member comes first, then what was typed; without a choice there is but one. */
function readFields(fields: FormData) {
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const named = fields.getAll("courriel").map((one) => String(one).trim());
  const [member = "", other = ""] = named.length > 1 ? named : ["", ...named];
  return {
    ...{ questionId: textOf("quoi"), member, other, kind: textOf("demande") },
    ...{ dueOn: textOf("echeance"), message: textOf("message"), form: textOf("form") },
  };
}
