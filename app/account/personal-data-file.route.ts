import type { LoaderFunctionArgs } from "@remix-run/node";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { exportPersonalData } from "./export-personal-data.server.ts";

/** Not a page: a file of what is stored about the person. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const exported = exportPersonalData(deps, sessionToken(request));
  if (!exported.ok) return signInFirst(request, locale, `/${locale}/compte/donnees`);
  return new Response(`${JSON.stringify(exported.value, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="barometre-donnees-personnelles.json"',
      "Cache-Control": "no-store",
    },
  });
}
