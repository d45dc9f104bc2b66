// S1, S2: 100 KB in any field of any form, or in the name of a file, get an answer in words or are cut, and take a served
// site hardly longer than as many plain letters do. Nothing is measured by a clock: the same forms are sent twice, with
// letters and with what a careless pattern takes hours for, and the two are compared.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AttackedPage, attackedPages } from "./attacked-pages.ts";
import { aHostileWorld, type HostileWorld } from "./hostile-world.ts";
import { readForm } from "./read-form.ts";
import { type Received, sendRequest } from "./send-request.ts";

const LENGTH = 98_000;
/** Of the fields of one page; `linear-reading` tries them all, and every kind of them. */
const MOST_FIELDS = 5;
/** A square of the length would take some thousand times as long. */
const MOST_TIMES = 8;
const letters = "a".repeat(LENGTH);
const hostile = [`1${" ".repeat(LENGTH)}x`, `a${"\u0301".repeat(8_000)}${"\u0323".repeat(8_000)}`];

let world: HostileWorld;
beforeAll(async () => {
  world = await aHostileWorld();
}, 240_000);
afterAll(async () => {
  world?.server.interrupt();
  await world?.server.ended;
});

it("S1, S2: every form takes 100 KB in each field in its stride, or refuses them in words", async () => {
  const pages = Object.values(attackedPages).flatMap((pagesOf) => pagesOf(world));
  const faults: string[] = [];
  let [plain, slow] = [0, 0];
  for (const page of pages)
    for (const name of await fieldsOf(page)) {
      const look = async (text: string) => {
        const start = performance.now();
        const received = await send(page, name, text);
        faults.push(...faultsOf(received).map((fault) => `${page.path} ${name}: ${fault}`));
        return performance.now() - start;
      };
      plain += hostile.length * (await look(letters));
      for (const text of hostile) slow += await look(text);
    }
  expect(faults).toEqual([]);
  expect(slow / plain).toBeLessThan(MOST_TIMES);
}, 240_000);

it("S2: the name of a file is cut, whatever it is made of", async () => {
  const path = `/t/${world.own.slug}/e/${world.lead.edition}/s/data/q/data.open/pieces`;
  for (const name of [`${".".repeat(15_000)}x`, `${" ".repeat(15_000)}x.pdf`]) {
    const head = `--x\r\nContent-Disposition: form-data; name="piece"; filename="${name}"\r\n\r\n`;
    const body = Buffer.from(`${head}%PDF-1.7\n%%EOF\r\n--x--\r\n`);
    const received = await post(path, { "content-type": "multipart/form-data; boundary=x" }, body);
    expect(faultsOf(received)).toEqual([]);
  }
});

/** A few, spread over the page. */
async function fieldsOf(page: AttackedPage): Promise<readonly string[]> {
  const headers = { cookie: cookieFor(page) };
  const address = `${world.server.url}/fr${page.formAt ?? page.path}`;
  const names = [...readForm(await (await fetch(address, { headers })).text()).keys()];
  const step = Math.max(1, Math.ceil(names.length / MOST_FIELDS));
  return [...names.filter((_, at) => at % step === 0), "no-such-field"];
}

function send(page: AttackedPage, name: string, text: string): Promise<Received | Error> {
  const body = Buffer.from(new URLSearchParams([[name, text]]).toString());
  const headers = { "content-type": "application/x-www-form-urlencoded", cookie: cookieFor(page) };
  return post(page.path, headers, body);
}

function post(path: string, headers: Readonly<Record<string, string>>, body: Buffer) {
  const cookie = `acces=${world.own.token}; session=${world.lead.session}`;
  return sendRequest(`${world.server.url}/fr${path}`, {
    method: "POST",
    headers: { cookie, ...headers },
    body,
  });
}

/** Whoever attacks a page that ends a session has none. */
function cookieFor({ ofCommune, endsSession }: AttackedPage): string {
  const { session, communeSession } = world.lead;
  const own = endsSession === true ? "" : ofCommune === true ? communeSession : session;
  return `acces=${world.own.token}; session=${own}`;
}

function faultsOf(received: Received | Error): readonly string[] {
  if (received instanceof Error) return [received.message];
  const { status, body, type } = received;
  if (status >= 500 || status < 200) return [`status ${status}`];
  const isPage = type.startsWith("text/html");
  return status >= 400 && isPage && !/<h1[\s\S]*<\/h1>/.test(body) ? ["is no page in words"] : [];
}
