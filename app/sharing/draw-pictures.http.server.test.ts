import { expect, it } from "vitest";
import { createPictures } from "./draw-pictures.http.server.ts";

const svgOf = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${color}"/></svg>`;

it("draws once what ten ask for at once, and again nothing that is kept", async () => {
  const pictures = createPictures();
  const all = await Promise.all(Array.from({ length: 10 }, () => pictures.of(svgOf("red"))));
  expect(pictures.count()).toBe(1);
  expect(new Set(all).size).toBe(1);
  await pictures.of(svgOf("red"));
  expect(pictures.count()).toBe(1);
  await pictures.of(svgOf("blue"));
  expect(pictures.count()).toBe(2);
});

it("draws the same bytes in another worker, of the size that it was told", async () => {
  const [one, other] = await Promise.all(
    [createPictures(), createPictures()].map(({ of }) => of(svgOf("red"))),
  );
  expect(one).toEqual(other);
  expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([20, 10]);
});

it("says what cannot be drawn, keeps nothing of it, and draws the next", async () => {
  const pictures = createPictures();
  await expect(pictures.of("<svg")).rejects.toThrow();
  await expect(pictures.of("<svg")).rejects.toThrow();
  expect(pictures.count()).toBe(2);
  expect((await pictures.of(svgOf("red")))?.length).toBeGreaterThan(50);
});

it("lets so many wait, and sends whoever comes then away", async () => {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const pictures = createPictures(() => promise);
  const waiting = Array.from({ length: 100 }, (_, place) => pictures.of(svgOf(`#${1_000 + place}`)));
  expect(await pictures.of(svgOf("red"))).toBeNull();
  resolve(Buffer.from("x"));
  expect((await Promise.all(waiting)).every((one) => one !== null)).toBe(true);
  expect(await pictures.of(svgOf("red"))).not.toBeNull();
});
