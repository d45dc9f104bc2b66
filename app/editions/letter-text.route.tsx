import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { usualLetter } from "./letter-mail.server.ts";
import { type LetterName, letterPlace, readLetterName } from "./letter-names.ts";
import { saveLetterText, viewLetterText } from "./letter-text.server.ts";
import { LetterTextPage, type LetterTextPageProps, type TextSent } from "./letter-text-page.tsx";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { name, head } = PageView.read<LetterTextPageProps>(view);
    return `${t(`editions.letters.text.${name}`)} – ${t("editions.head", { edition: head.name })}`;
  },
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const name = readLetterName(params["text"]);
  if (name === undefined) return refuse("NOT_FOUND");
  const place = letterPlace(name);
  const view = viewLetterText(deps, {
    ...{ session: sessionToken(request), key: params["edition"] ?? "" },
    ...place,
  });
  if (!view.ok) return refuse(view.reason);
  const { text, closesOn } = view.value;
  const notice = new URL(request.url).searchParams.get("avis");
  const shown = text ?? usualLetter(place, closesOn !== null);
  return new PageView<LetterTextPageProps>({ ...view.value, name, notice, shown });
}

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const name: LetterName | undefined = readLetterName(params["text"]);
  const fields = await request.formData();
  if (name === undefined) return refuse("NOT_FOUND");
  const key = params["edition"] ?? "";
  const textOf = (field: string) => String(fields.get(field) ?? "");
  const typed = { subject: textOf("objet"), body: textOf("texte") };
  const saved = await saveLetterText(deps, {
    ...{ session: sessionToken(request), key, ...letterPlace(name), typed },
    revision: Number(textOf("revision")),
  });
  if (saved.ok)
    throw redirect(`${pathTo("letter-text", { locale, edition: key, text: name })}?avis=enregistre`, 303);
  const { reason } = saved;
  if (reason.code === "NOT_FOUND") return refuse("NOT_FOUND");
  return data<TextSent>({ typed, reason }, { status: reason.code === "PROBLEMS" ? 422 : 409 });
}

export default function LetterTextRoute() {
  return <LetterTextPage {...useView<LetterTextPageProps>()} sent={useSent<TextSent>()} />;
}
