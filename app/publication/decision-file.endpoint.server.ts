// The signed decision of an official, downloaded: to be saved, never shown inside the site.
import type { Response } from "express";
import { evidenceTypes } from "../domain/evidence/evidence-type.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { type OpenedDecision, openModeratedDecision, openTeamDecision } from "./open-decision.server.ts";

export const teamDecision: Endpoint = async (call) => {
  const publicId = call.params["request"] ?? "";
  const opened = openTeamDecision(call.deps, { ref: assessmentRef(call), publicId });
  return opened.ok ? download(call.response, opened.value) : opened.reason;
};

export const moderatedDecision: Endpoint = async ({ deps, request, params, response }) => {
  const asked = { session: sessionToken(request), publicId: params["publication"] ?? "" };
  const opened = openModeratedDecision(deps, asked);
  return opened.ok ? download(response, opened.value) : opened.reason;
};

async function download(response: Response, { name, body }: OpenedDecision): Promise<null> {
  response.setHeader("Content-Disposition", attachment(name));
  await send(response, { type: evidenceTypes.pdf.mime, body });
  return null;
}
