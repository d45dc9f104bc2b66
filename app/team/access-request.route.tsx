import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { TypedRequest } from "../domain/people/access-request.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { accessWaitingMail } from "./access-mail.server.ts";
import type { AccessRequestView } from "./access-request.view.ts";
import { type AccessProblem, AccessReceivedPage, AccessRequestPage } from "./access-request-page.tsx";
import { requestAccess, type WaitingLetter } from "./request-access.server.ts";
import { viewAccessRequest } from "./view-access-request.server.ts";

interface View extends AccessRequestView {
  /** A request was just made. */
  readonly isReceived: boolean;
}
interface Refused {
  readonly problems: readonly AccessProblem[];
  readonly values: TypedRequest;
}

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { body, isReceived } = PageView.read<View>(view);
    return `${t(isReceived ? "team.access.received.title" : "team.access.title")} – ${body.name}`;
  },
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = viewAccessRequest(context.deps, params["slug"] ?? "");
  if (!view.ok) return refuse(view.reason);
  return new PageView<View>({ ...view.value, isReceived: new URL(request.url).searchParams.has("recue") });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const { origin } = new URL(request.url);
  const slug = params["slug"] ?? "";
  const fields = await request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const typed = {
    ...{
      name: textOf("nom"),
      job: textOf("fonction"),
      email: textOf("courriel"),
      message: textOf("message"),
    },
  };
  const asked = await requestAccess(deps, {
    ...{ slug, typed, locale, form: textOf("form") },
    compose: ({ locale: theirs, body, slug, publicId }: WaitingLetter) =>
      accessWaitingMail(theirs, {
        body,
        url: origin + pathTo("access-answer", { locale: theirs, slug, request: publicId }),
      }),
  });
  if (asked.ok) throw redirect(`${pathTo("access-request", { locale, slug })}?recue`, 303);
  const { reason } = asked;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  const problems: Refused["problems"] = "problems" in reason ? reason.problems : ["FULL"];
  return data<Refused>({ problems, values: typed }, { status: reason.code === "FULL" ? 429 : 422 });
}

export default function RequestAccess() {
  const { isReceived, ...view } = useView<View>();
  const refused = useSent<Refused>();
  if (isReceived && refused === undefined) return <AccessReceivedPage {...view} />;
  return <AccessRequestPage {...view} problems={refused?.problems ?? []} values={refused?.values} />;
}
