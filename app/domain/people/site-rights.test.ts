import { expect, it } from "vitest";
import { SITE_RIGHTS, siteRightsOf } from "./site-rights.ts";

it("gives each role for the site what is written here, and nothing more", () => {
  expect(SITE_RIGHTS).toEqual({
    administrator: { administrate: true, moderate: true, seeStatus: true },
    moderator: { administrate: false, moderate: true, seeStatus: false },
    investigator: { administrate: false, moderate: false, seeStatus: true },
  });
});

it.each([null, "", "lead", "Administrator", "constructor", "__proto__"])(
  "gives %j no right at all",
  (role) => {
    expect(siteRightsOf(role)).toEqual({ administrate: false, moderate: false, seeStatus: false });
  },
);
