import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createRequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import { describe, expect, it, vi } from "vitest";
import { helloBuild } from "../../tests/bench/hello-build.ts";
import { dataAction } from "./data-action.server.ts";

const PATH = ":lang/t/:slug/q/:q/enregistrer";
const handleError = vi.fn();
const context = { requestId: "7" } as AppLoadContext;

function buildWith(action: (args: ActionFunctionArgs) => Promise<Response>, extra: object = {}): ServerBuild {
  const save = { id: "save", parentId: "root", path: PATH, module: { action, ...extra } };
  return {
    ...helloBuild,
    entry: { module: { ...helloBuild.entry.module, handleError } },
    routes: { root: helloBuild.routes["root"], save } as unknown as ServerBuild["routes"],
  };
}

const echo = async ({ request, params, context }: ActionFunctionArgs) =>
  Response.json({ params, context, said: await request.text() }, { status: 409 });
const post = (address: string) => new Request(`http://x${address}`, { method: "POST", body: "a=1&b=é" });
const answerOf = async (response: Response) => [response.status, await response.text()];

describe("an action without a page", () => {
  it.each([
    "/fr/t/metz/q/open/enregistrer",
    "/fr/T/m%C3%A9tz/q/a%2Fb/enregistrer/",
    "/fr/t/%252F/q/%20/enregistrer",
  ])("answers %s as Remix does", async (address) => {
    const build = buildWith(echo);
    const direct = await dataAction(build, ["save"])?.(post(address), context);
    const routed = await createRequestHandler(build, "production")(post(address), context);
    expect(await answerOf(direct as Response)).toEqual(await answerOf(routed));
  });

  it("gives a thrown answer as an answer", async () => {
    const build = buildWith(async () => {
      throw new Response("no", { status: 404 });
    });
    const response = await dataAction(build, ["save"])?.(post("/fr/t/a/q/b/enregistrer"), context);
    expect(await answerOf(response as Response)).toEqual([404, "no"]);
  });

  it("reports any other throw, and says nothing of it", async () => {
    const fault = new Error("secret");
    const build = buildWith(async () => {
      throw fault;
    });
    const response = await dataAction(build, ["save"])?.(post("/fr/t/a/q/b/enregistrer"), context);
    expect(await answerOf(response as Response)).toEqual([500, "Unexpected Server Error"]);
    expect(handleError).toHaveBeenCalledWith(
      fault,
      expect.objectContaining({ params: { lang: "fr", slug: "a", q: "b" } }),
    );
  });

  it("leaves everything else to Remix", () => {
    expect(dataAction(buildWith(echo), ["save", "root"])).toBeUndefined();
    expect(dataAction(buildWith(echo), ["root"])).toBeUndefined();
    expect(dataAction(buildWith(echo, { default: () => null }), ["save"])).toBeUndefined();
  });
});
