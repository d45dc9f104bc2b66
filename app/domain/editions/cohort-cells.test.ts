import { expect, it } from "vitest";
import { kindTyped, localeTyped } from "./cohort-cells.ts";

it.each([
  ["", "other"],
  ["Métropole", "metropole"],
  ["METROPOLE", "metropole"],
  ["commune", "commune"],
  ["Autre", "other"],
  ["other", "other"],
  ["ville", undefined],
])("kindTyped(%j) is %j", (text, kind) => {
  expect(kindTyped(text)).toBe(kind);
});

it.each([
  ["", "fr"],
  ["FR", "fr"],
  ["en", "en"],
  ["de", undefined],
])("localeTyped(%j) is %j", (text, locale) => {
  expect(localeTyped(text)).toBe(locale);
});
