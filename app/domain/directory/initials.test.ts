import { expect, it } from "vitest";
import { initialsOf } from "./initials.ts";

it.each([
  ["Métropole d'Aix-Marseille-Provence", ["mamp", "amp"]],
  ["Métropole Européenne de Lille", ["mel"]],
  ["Métropole du Grand Paris", ["mgp"]],
  ["Grand Paris Sud Est Avenir", ["gpsea"]],
  ["Métropole Toulon-Provence-Méditerranée", ["mtpm", "tpm"]],
  ["Métropole Nice Côte d’Azur", ["mnca", "nca"]],
  ["Montpellier Méditerranée Métropole", ["mmm"]],
  ["Eurométropole de Strasbourg", []],
  ["Eurométropole du Grand Val Nord", ["egvn", "gvn"]],
  ["Val de la Loire et des Lacs sur le Lot en l’Île les Bains", ["vlllib"]],
  ["", []],
])("initialsOf(%j) is %j", (name, initials) => {
  expect(initialsOf(name)).toEqual(initials);
});
