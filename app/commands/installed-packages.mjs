// Whether the packages in node_modules are those of package-lock.json: by content, since a checkout changes dates. What was
// installed by `npm start` carries a mark, in node_modules so that it goes with it; what came otherwise (a `npm ci` typed by hand, a copy)
// is compared package by package with the list that npm leaves. Plain JavaScript without packages.
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root */
export function arePackagesInstalled(root) {
  const { list, mark } = placesIn(root);
  if (!existsSync(list)) return false;
  const wanted = markOf(root);
  const found = existsSync(mark) ? readFileSync(mark, "utf8") : undefined;
  if (found === wanted) return true;
  if (found !== undefined && settingsIn(found) !== settingsIn(wanted)) return false;
  if (!holdsThePackages(root)) return false;
  markInstalled(root);
  return true;
}

/** Packages that are reached through a link are somebody else's to mark, and what may not be written is compared again. */
export function markInstalled(root) {
  if (isLinked(root)) return;
  try {
    writeFileSync(placesIn(root).mark, markOf(root));
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}

/** Before an installation, so that one which is interrupted is never taken for complete. */
export function forgetInstalled(root) {
  const { list, mark } = placesIn(root);
  for (const file of [mark, list]) rmSync(file, { force: true });
}

export function isLinked(root) {
  return lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function placesIn(root) {
  return {
    /** Written by npm when it is done. */
    list: join(root, "node_modules/.package-lock.json"),
    mark: join(root, "node_modules/.installed.sha256"),
  };
}

/**
 * Two lines: how packages are installed here, and which. The list of npm is part of it because `npm install` by hand
 * changes packages and leaves the mark. The version of Node is not: nothing here is compiled for one.
 */
function markOf(root) {
  const { allowScripts } = JSON.parse(contentOf(join(root, "package.json")) || "{}");
  const settings = [process.platform, process.arch, allowScripts, contentOf(join(root, ".npmrc"))];
  const packages = [contentOf(join(root, "package-lock.json")), contentOf(placesIn(root).list)];
  return [settings, packages].map((parts) => `${sha256(JSON.stringify(parts))}\n`).join("");
}

function settingsIn(mark) {
  return mark.split("\n")[0];
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function holdsThePackages(root) {
  const wanted = packagesIn(contentOf(join(root, "package-lock.json")));
  const found = packagesIn(contentOf(placesIn(root).list));
  // The entry without a name is the project itself.
  const places = Object.keys({ ...wanted, ...found }).filter((place) => place !== "");
  return places.every(
    (place) => isTheSame(wanted[place], found[place]) && (found[place] === undefined || isThere(root, place)),
  );
}

/** None when the list is cut short, as after a loss of power: then the packages are not to be trusted either. */
function packagesIn(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isTheSame(wanted, found) {
  if (wanted === undefined) return false;
  if (found === undefined) return wanted.optional === true && !isMadeForHere(wanted);
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

function isThere(root, place) {
  return existsSync(join(root, place, "package.json"));
}

/** Only a package that names a system is: what it needs itself is optional too, and absent with it. */
function isMadeForHere({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcOfHere());
}

/** A list of names, or of names with "!" that are excluded; npm leaves a single one as it was written. */
function allows(names, name) {
  if (names === undefined) return true;
  const list = [names].flat();
  const excluded = list.filter((one) => one.startsWith("!"));
  return excluded.length > 0 ? !excluded.includes(`!${name}`) : list.includes(name);
}

function libcOfHere() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? "musl" : "glibc";
}
