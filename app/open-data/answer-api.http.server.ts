// How the API answers: one resource or a page of a list, as JSON under a strong tag, in the language that was asked for; or a
// problem, which names what is wrong.
import { type BadQuery, cursorOf, type ListQuery, readListQuery } from "../domain/publication/api-query.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { sendTagged } from "../http/send-tagged.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import type { Words } from "../i18n/words.ts";
import type { Withdrawn } from "../publication/published.view.ts";
import type { Listed } from "./api-lists.view.ts";
import type { ApiAt } from "./api-resources.ts";
import { sendProblem } from "./problem.http.server.ts";

/** Asked for, with what its answer is said in. */
export interface ApiCall extends Pick<EndpointCall, "deps" | "params"> {
  readonly at: ApiAt;
}
type Found = object | { readonly gone: Withdrawn } | undefined;

/** A single resource; undefined for what is not there. */
export function answerOne(find: (call: ApiCall) => Found): Endpoint {
  return (call) => {
    const asked = queryOf(call, []);
    if (!asked.ok) return refuseQuery(call, asked.reason);
    const found = find({ ...call, at: atOf(call) });
    if (found === undefined) return "NOT_FOUND";
    return "gone" in found ? sayGone(call, found.gone) : sendResource(call, found);
  };
}

/** A page of a list; undefined after what is not in it. */
export function answerList<Item>(
  find: (call: ApiCall, query: ListQuery) => Listed<Item> | undefined,
  say: (item: Item, at: ApiAt) => object | undefined,
): Endpoint {
  return (call) => {
    const asked = queryOf(call);
    if (!asked.ok) return refuseQuery(call, asked.reason);
    const at = atOf(call);
    const page = find({ ...call, at }, asked.value);
    if (page === undefined) return refuseQuery(call, { parameter: "cursor", why: "cursor" });
    const items = page.items.flatMap((item) => say(item, at) ?? []);
    return sendResource(call, { items, next: nextOf(call, page.next, asked.value) });
  };
}

function queryOf({ request }: EndpointCall, names?: readonly string[]) {
  return readListQuery([...new URL(request.url).searchParams], names);
}

function atOf({ request, locale }: EndpointCall): ApiAt {
  return { origin: new URL(request.url).origin, locale };
}

function nextOf({ request }: EndpointCall, key: string | null, { limit }: ListQuery): string | null {
  if (key === null) return null;
  const { origin, pathname } = new URL(request.url);
  return `${origin}${pathname}?${new URLSearchParams({ limit: String(limit), cursor: cursorOf(key) })}`;
}

function sendResource({ response, locale }: EndpointCall, value: object): Promise<null> {
  response.vary("Accept-Language").setHeader("Content-Language", locale);
  return sendTagged(response, {
    type: "application/json; charset=utf-8",
    body: `${JSON.stringify(value)}\n`,
  });
}

function refuseQuery({ response, locale }: EndpointCall, { parameter, why }: BadQuery): Promise<null> {
  const words = wordsOf(locale);
  return sendProblem(response, words, {
    ...{ title: words.t("data.problem.query"), status: 400, parameter },
    detail: detailOf(why, parameter, words),
  });
}

function detailOf(why: BadQuery["why"], parameter: string, { t }: Words): string {
  const details = {
    cursor: () => t("data.problem.cursor"),
    limit: () => t("data.problem.limit"),
    repeated: () => t("data.problem.repeated", { parameter }),
    unknown: () => t("data.problem.unknown", { parameter }),
  };
  return details[why]();
}

/** What was withdrawn says so to a program, with its date, its reason and its hashes. */
function sayGone({ response, locale }: EndpointCall, { at, reason, hashes, body }: Withdrawn): Promise<null> {
  const words = wordsOf(locale);
  return sendProblem(response, words, {
    ...{ title: words.t("data.problem.gone"), status: 410, detail: reason },
    ...{ withdrawnAt: at.toISOString(), reason, hashes, fictional: body.demonstration },
  });
}
