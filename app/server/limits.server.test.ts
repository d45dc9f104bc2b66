import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { type CounterId, counters } from "../address-policy.ts";
import { spendLimits } from "./limits.server.ts";
import { networkOf } from "./network-of.server.ts";
import { beginVisit, type Visit } from "./visit.server.ts";

interface Sending {
  readonly address: Visit["address"];
  readonly body?: string;
  readonly ip?: string;
  readonly account?: number | null;
  readonly slug?: string;
  /** What the page then answers. */
  readonly status?: number;
  readonly method?: "GET";
  /** Its answer waits to be read, for as long as the reader likes. */
  readonly isUnread?: boolean;
}

/** A server of its own: gives the refusal of a sending, and the header that says when to come back. */
function aServer() {
  let account: number | null = null;
  const spend = spendLimits({ accountOf: () => account });
  return async (sending: Sending): Promise<readonly [Visit["refusal"], unknown]> => {
    const { isUnread = false, ip = "192.0.2.1", body = "" } = sending;
    account = sending.account ?? null;
    const headers = new Map<string, unknown>();
    const response = Object.assign(new EventEmitter(), {
      ...{ locals: {}, statusCode: sending.status ?? 303 },
      setHeader: (name: string, value: unknown) => headers.set(name, value),
      end: () => undefined,
    });
    const params = { slug: sending.slug ?? "lille", edition: "2027" };
    const visit: Visit = {
      requestId: "",
      origin: "",
      locale: "fr",
      refusal: null,
      unwritten: null,
      address: sending.address,
      params,
      isPast: false,
      hasOneLanguage: false,
      answered: null,
      pageKey: null,
    };
    beginVisit(response as never, visit);
    const request = {
      ...{ method: sending.method ?? "POST", headers: {}, originalUrl: "/" },
      ...{ ip, body: Buffer.from(body) },
    };
    await new Promise((resolve) => void spend(request as never, response as never, resolve));
    if (visit.refusal !== null) response.statusCode = 429;
    if (!isUnread) response.emit("close");
    response.end();
    await new Promise((resolve) => setImmediate(resolve));
    return [visit.refusal, headers.get("Retry-After")];
  };
}

const to = (email: string) => `courriel=${encodeURIComponent(email)}`;
async function sendMany(send: ReturnType<typeof aServer>, id: CounterId, each: (index: number) => Sending) {
  for (let index = 0; index < counters[id].most; index += 1)
    expect(await send(each(index)), `${id} ${index}`).toEqual([null, undefined]);
}
const tooMany = ["TOO_MANY_REQUESTS", expect.any(Number)];

describe("spendLimits", () => {
  it("counts a mailbox once for all forms that write to it, however it is typed", async () => {
    const send = aServer();
    const forms = ["secret-link", "team", "assign"] as const;
    await sendMany(send, "mails-to-one", (index) => ({
      ...{ address: forms[index % 3] ?? "team", ip: `192.0.2.${index}`, slug: `body-${index}` },
      body: to(index % 2 === 0 ? "ada@lille.example" : " ADA@lille.example "),
    }));
    expect(await send({ address: "team", body: to("ada@lille.example"), ip: "198.51.100.1" })).toEqual(
      tooMany,
    );
    expect((await send({ address: "team", body: to("eve@lille.example") }))[0]).toBeNull();
  });

  it("U18: counts who was chosen of two fields under one name, and what was typed where nobody was", async () => {
    const send = aServer();
    const chosen = to("a@x.example");
    await sendMany(send, "mails-to-one", (index) => ({
      ...{ address: "assign", ip: `192.0.2.${index}`, slug: `body-${index}` },
      body: index % 2 === 0 ? `courriel=&${chosen}` : `${chosen}&courriel=`,
    }));
    expect(await send({ address: "assign", ip: "198.51.100.1", body: chosen })).toEqual(tooMany);
  });

  it("counts a network, an account and what the address is about, each apart", async () => {
    const [byNetwork, byAccount, byBody] = [aServer(), aServer(), aServer()];
    await sendMany(byNetwork, "mails-from-network", (index) => ({
      ...{ address: "secret-link", body: to(`${index}@lille.example`), slug: `body-${index}` },
    }));
    expect(await byNetwork({ address: "sign-in", body: to("new@lille.example") })).toEqual(tooMany);
    await sendMany(byAccount, "mails-of-one", (index) => ({
      ...{
        address: "team",
        body: to(`${index}@lille.example`),
        account: 7,
        ip: `192.0.2.${index % 9}`,
        slug: `b-${index}`,
      },
    }));
    expect(
      await byAccount({ address: "assign", body: to("new@lille.example"), account: 7, ip: "198.51.100.1" }),
    ).toEqual(tooMany);
    expect(
      (
        await byAccount({ address: "assign", body: to("new@lille.example"), account: 8, ip: "198.51.100.1" })
      )[0],
    ).toBeNull();
    await sendMany(byBody, "mails-about-one", (index) => ({
      ...{ address: "team", body: to(`${index}@lille.example`), ip: `192.0.2.${index % 9}` },
    }));
    expect(await byBody({ address: "team", body: to("new@lille.example"), ip: "198.51.100.1" })).toEqual(
      tooMany,
    );
    expect(
      (
        await byBody({ address: "team", body: to("new@lille.example"), ip: "198.51.100.1", slug: "nantes" })
      )[0],
    ).toBeNull();
  });

  it("lets nobody who may not send, or sends in vain, lock out somebody else", async () => {
    const send = aServer();
    const vain = { address: "team", body: to("ada@lille.example"), status: 404 } as const;
    for (let index = 0; index < 290; index += 1) expect((await send(vain))[0]).toBeNull();
    const other = { address: "team", body: to("ada@lille.example"), ip: "198.51.100.1" } as const;
    expect(await send(other)).toEqual([null, undefined]);
    for (let index = 0; index < 20; index += 1) await send(vain);
    expect(await send(vain)).toEqual(tooMany);
    expect(await send(other)).toEqual([null, undefined]);
  });

  it("counts the length of what is sent to an assessment, by whomever, and gives back what was not saved", async () => {
    const send = aServer();
    const { most } = counters["words-about-one"];
    const long = "x".repeat((most / 8) * 1_024);
    const answers = { address: "question", body: long } as const;
    for (let index = 0; index < 8; index += 1)
      expect(await send({ ...answers, ip: `192.0.2.${index}` })).toEqual([null, undefined]);
    const short = { address: "autosave", body: "answer=3", ip: "198.51.100.1" } as const;
    expect(await send(short)).toEqual(["TOO_MANY_WORDS", expect.any(Number)]);
    expect((await send({ ...short, slug: "nantes" }))[0]).toBeNull();
    const other = aServer();
    for (let index = 0; index < 9; index += 1)
      expect(await other({ ...answers, ip: `192.0.2.${index}`, status: 404 })).toEqual([null, undefined]);
    expect((await other(short))[0]).toBeNull();
  });

  it("lets nobody who is signed in use up alone what colleagues may send to their assessment", async () => {
    const send = aServer();
    const { most } = counters["words-of-one"];
    const long = "x".repeat((most / 8) * 1_024);
    const own = { address: "question", account: 7 } as const;
    for (let index = 0; index < 8; index += 1)
      expect((await send({ ...own, body: long, ip: `192.0.2.${index}` }))[0]).toBeNull();
    // What is refused spends nothing of the assessment’s own.
    for (let index = 0; index < 12; index += 1)
      expect((await send({ ...own, body: long, ip: `192.0.2.${index}` }))[0]).toBe("TOO_MANY_WORDS");
    expect((await send({ ...own, body: "x", slug: "nantes", ip: "203.0.113.1" }))[0]).toBe("TOO_MANY_WORDS");
    const colleague = { address: "autosave", body: "answer=3", account: 8, ip: "198.51.100.1" } as const;
    expect(await send(colleague)).toEqual([null, undefined]);
  });

  it("counts the length of all that a network sends, saved or not, and nothing where nothing is sent", async () => {
    const send = aServer();
    const { most } = counters["words-from-network"];
    const long = "x".repeat((most / 8) * 1_024);
    for (let index = 0; index < 8; index += 1)
      expect((await send({ address: "section", body: long, slug: `b-${index}`, status: 404 }))[0]).toBeNull();
    expect((await send({ address: "sign-out" }))[0]).toBeNull();
    expect((await send({ address: "sign-out", body: "x" }))[0]).toBe("TOO_MANY_WORDS");
    expect((await send({ address: "sign-out", body: "x", ip: "198.51.100.1" }))[0]).toBeNull();
  });

  it("lets no single network use up what all readers of a published page may report", async () => {
    const send = aServer();
    await sendMany(send, "reports-from-network", () => ({ address: "public-report" }));
    expect(await send({ address: "public-report" })).toEqual(tooMany);
    expect(await send({ address: "public-report", ip: "198.51.100.1" })).toEqual([null, undefined]);
  });

  it("reads the form as the page does, however it is padded, marked or written", async () => {
    const send = aServer();
    const bodies = [
      `intent=mail&courriel=${"+".repeat(260)}ada%40lille.example`,
      `\uFEFF${to("ada@lille.example")}`,
      to("ADA@LILLE.example"),
    ];
    await sendMany(send, "mails-to-one", (index) => ({
      ...{
        address: "secret-link",
        body: bodies[index % 3] ?? "",
        ip: `192.0.2.${index}`,
        slug: `body-${index}`,
      },
    }));
    expect(await send({ address: "team", body: to("ada@lille.example"), ip: "198.51.100.1" })).toEqual(
      tooMany,
    );
  });

  it("lets a form that writes to nobody spend no mail", async () => {
    const send = aServer();
    for (let index = 0; index <= counters["mails-from-network"].most; index += 1)
      expect(await send({ address: "team", body: "intent=remove&courriel=+" })).toEqual([null, undefined]);
  });

  it("D: gives back what was spent in vain when its answer is decided, whoever breaks off or does not read", async () => {
    const send = aServer();
    const form = { address: "team", body: to("ada@lille.example"), status: 404 } as const;
    for (let index = 0; index <= counters["mails-to-one"].most; index += 1)
      for (const isUnread of [true, false])
        expect(await send({ ...form, isUnread, ip: `192.0.2.${index}` })).toEqual([null, undefined]);
  });

  it("gives nothing back of what was done to who breaks off before the answer", async () => {
    const send = aServer();
    const form = { address: "team", body: to("ada@lille.example") } as const;
    await sendMany(send, "mails-to-one", (index) => ({ ...form, ip: `192.0.2.${index}` }));
    expect(await send({ ...form, ip: "198.51.100.1" })).toEqual(tooMany);
  });

  it("D: counts no malformed sign-in of a whole administration behind one network, and those that were asked", async () => {
    const send = aServer();
    for (let index = 0; index < 3 * counters["sign-ins"].most; index += 1)
      expect(await send({ address: "sign-in", body: to("ada"), status: 422 })).toEqual([null, undefined]);
    await sendMany(send, "sign-ins", (index) => ({ address: "sign-in", body: to(`${index}@lille.example`) }));
    expect(await send({ address: "sign-in", body: to("new@lille.example") })).toEqual(tooMany);
  });

  it("lets a program ask again for what has not changed, ten times as often, wherever in its network it stands", async () => {
    const send = aServer();
    const asked = { address: "api-levers", method: "GET", ip: "2001:db8:1:2::1", status: 200 } as const;
    for (let index = 0; index < 3 * counters["api-reads"].most; index += 1)
      expect(await send({ ...asked, status: 304 })).toEqual([null, undefined]);
    await sendMany(send, "api-reads", (index) => ({ ...asked, ip: `2001:db8:1:2::${index + 1}` }));
    expect(await send({ ...asked, ip: "2001:db8:1:2:ffff::1" })).toEqual(tooMany);
    expect(await send({ ...asked, ip: "2001:db8:1:3::1" })).toEqual([null, undefined]);
    const endless = aServer();
    await sendMany(endless, "api-asks", () => ({ ...asked, status: 304 }));
    expect(await endless({ ...asked, status: 304 })).toEqual(tooMany);
  });

  it("counts readings of whole editions, and none of the API for them", async () => {
    const send = aServer();
    const file = { address: "edition-parquet", method: "GET", status: 200 } as const;
    await sendMany(send, "file-reads", () => file);
    for (const address of ["edition-json", "edition-zip", "edition-csv", "catalogue"] as const)
      expect(await send({ ...file, address })).toEqual(tooMany);
    expect(await send({ ...file, address: "api-levers" })).toEqual([null, undefined]);
    expect(await send({ ...file, address: "public-json" })).toEqual([null, undefined]);
  });

  it("S13: stops a network that starts one trial after another", async () => {
    const send = aServer();
    await sendMany(send, "trials", () => ({ address: "start-assessment" }));
    expect(await send({ address: "start-assessment" })).toEqual(tooMany);
    expect(await send({ address: "start-assessment", ip: "198.51.100.1" })).toEqual([null, undefined]);
  });

  it("counts nothing where the table names no counter", async () => {
    const send = aServer();
    for (let index = 0; index < 400; index += 1)
      expect(await send({ address: "question", body: to("ada@lille.example") })).toEqual([null, undefined]);
  });
});

describe("networkOf", () => {
  it("is an address of IPv4, and the first half of one of IPv6", () => {
    expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
    expect(networkOf("::ffff:192.0.2.7")).toBe("::ffff:192.0.2.7");
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
    expect(networkOf("2001:db8:1:2::9")).toBe(networkOf("2001:db8:1:2:ffff::"));
  });
});
