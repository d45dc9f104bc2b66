// What is stored about the person who is signed in, as a file.
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { signInPath } from "../http/sign-in-first.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { exportPersonalData } from "./export-personal-data.server.ts";

export const personalDataFile: Endpoint = async ({ deps, locale, request, response }) => {
  const exported = exportPersonalData(deps, sessionToken(request));
  if (!exported.ok) {
    response.redirect(303, signInPath(locale, pathTo("personal-data", { locale })));
    return null;
  }
  response.setHeader("Content-Disposition", attachment("barometre-donnees-personnelles.json"));
  const body = `${JSON.stringify(exported.value, null, 2)}\n`;
  await send(response, { type: "application/json; charset=utf-8", body });
  return null;
};
