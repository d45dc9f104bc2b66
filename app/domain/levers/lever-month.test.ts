import { expect, it } from "vitest";
import { lastDayOf, monthAt, readMonth } from "./lever-month.ts";

it.each([
  ["2027-03", "2027-03"],
  [" 2027-3 ", "2027-03"],
  ["3/2027", "2027-03"],
  ["03.2027", "2027-03"],
  ["12 2099", "2099-12"],
  ["01-2020", "2020-01"],
])("reads %j as %s", (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});

it.each(["", "   ", "\n"])("takes %j for none", (typed) => {
  expect(readMonth(typed)).toBeNull();
});

it.each([
  "2027",
  "mars 2027",
  "2027-00",
  "2027-13",
  "0024-03",
  "2019-12",
  "2100-01",
  "13/2027",
  "2027-03-01",
  "32027-03",
  "2027-031",
  "123/2027",
])("finds no month in %j", (typed) => {
  expect(readMonth(typed)).toBeUndefined();
});

it("reads no further than a month is long", () => {
  expect(readMonth(`${" ".repeat(100_000)}x`)).toBeUndefined();
  expect(readMonth(`2027-03${" ".repeat(100_000)}x`)).toBeUndefined();
  expect(readMonth(`2027-03${" ".repeat(100)}`)).toBe("2027-03");
});

it.each([
  ["2027-01-31T22:59:59Z", "2027-01"],
  ["2027-01-31T23:00:00Z", "2027-02"],
  ["2027-06-30T22:00:00Z", "2027-07"],
])("knows that at %s it is %s in France", (instant, month) => {
  expect(monthAt(new Date(instant))).toBe(month);
});

it.each([
  ["2027-02", "2027-02-28"],
  ["2028-02", "2028-02-29"],
  ["2027-12", "2027-12-31"],
  ["2099-04", "2099-04-30"],
] as const)("ends %s on %s", (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});
