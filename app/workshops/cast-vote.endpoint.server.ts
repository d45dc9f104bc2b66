// Where the page of a seat votes by script: the same vote as its button, answered with data instead of a page.
import { formEntries } from "../domain/fields/form-entries.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { sendJson } from "../http/send.server.ts";
import { type CastRefusal, castVote } from "./cast-vote.server.ts";
import { readVoteForm } from "./read-vote-form.ts";
import { seatToken } from "./seat-cookie.http.server.ts";

export const castVoteByScript: Endpoint = async ({ deps, request, response, params }) => {
  if (request.method !== "POST") return "NOT_FOUND";
  const ref = { publicId: params["workshop"] ?? "", token: seatToken(request) };
  const cast = await castVote(deps, { ref, ...readVoteForm(formEntries(await formPairs(request))) });
  if (cast.ok) await sendJson(response, {});
  else await sendJson(response, bodyOf(cast.reason), statusOf(cast.reason));
  return null;
};

function bodyOf(reason: CastRefusal): object {
  return reason.code === "INVALID" ? { problems: reason.problems } : {};
}

function statusOf({ code }: CastRefusal): number {
  switch (code) {
    case "INVALID":
      return 422;
    case "NOT_OPEN":
    case "OTHER_ROUND":
      return 409;
    case "NO_QUESTION":
    case "NOT_FOUND":
    case "REMOVED":
      return 404;
  }
}
