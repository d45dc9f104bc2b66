// A vote before the meeting whose day is over takes nobody any more, and the desk says why it has no code.
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../../app/i18n/words-context.ts";
import { DeskRoom } from "../../../app/workshops/desk-room.tsx";
import { viewDesk } from "../../../app/workshops/view-desk.server.ts";
import { aRoom, type Room } from "../../builders/a-workshop.ts";

let room: Room;
beforeEach(async () => {
  room = await aRoom({ mode: "named" });
});
afterEach(() => room.deps.close());

function desk() {
  const ref = { publicId: room.publicId, session: room.lead.session ?? null };
  const view = viewDesk(room.deps, { ref, locale: "fr", showsAnswer: false });
  return view.ok ? view.value : expect.fail(view.reason);
}
function page(): string {
  const { board, code } = desk();
  return renderToStaticMarkup(
    <WordsProvider value={wordsOf("fr")}>
      <DeskRoom board={board} code={code} seats={[]} />
    </WordsProvider>,
  );
}

it("has no code once the day of the meeting is over, and the desk says why", async () => {
  await room.command("open-prevote");
  expect([desk().code === null, page().includes("est passé")]).toEqual([false, false]);
  room.deps.close();
  room = await aRoom({ mode: "named", day: "2026-11-19" });
  // By hand, the day after.
  await room.command("open-prevote");
  expect([desk().code, page().includes("est passé")]).toEqual([null, true]);
  await room.command("open");
  expect(desk().code).not.toBeNull();
});
