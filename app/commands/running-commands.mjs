// Which commands of this checkout are running, and whose turn it is to look after the packages. Each is a symbolic link
// that leads nowhere: made whole or not at all, and only once under one name, as no file of two steps would be. Its
// target says who made it. What a dead process left behind is recognised. Plain JavaScript without packages.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const TURN = /^turn-(\d+)$/;
const FREE = "free";
const ASK_AGAIN_MS = 50;
const SAY_SO_AFTER_MS = 1_000;
const MAY_NOT_WRITE = ["EACCES", "EPERM", "EROFS"];

/**
 * Says that a process runs a command, until the function that is given back is called or the process is gone. Where
 * nothing may be written nobody can install either, and nothing is said.
 * @param {string} folder
 * @param {{ pid: number, name: string }} command
 */
export function announce(folder, { pid, name }) {
  const link = join(folder, String(pid));
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(signed(pid, name), link);
  } catch (error) {
    if (!MAY_NOT_WRITE.includes(error.code)) throw error;
    return () => undefined;
  }
  return () => rmSync(link, { force: true });
}

/**
 * @param {string} folder
 * @returns {readonly { pid: number, name: string }[]}
 */
export function listRunning(folder) {
  return namesIn(folder)
    .filter((file) => /^\d+$/.test(file))
    .map((file) => ownerOf(join(folder, file)))
    .filter((owner) => owner !== undefined && isAlive(owner));
}

/**
 * Waits until no other process looks after the packages; gives the function that ends the turn. It also ends with the
 * process. Turns are numbered and the highest number counts, so that two who find a dead owner cannot both follow it.
 * @param {string} folder
 * @param {() => void} sayThatItWaits
 */
export async function takeTurn(folder, sayThatItWaits) {
  mkdirSync(folder, { recursive: true });
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    const turn = lastTurn(folder);
    const mine = turn.isTaken ? undefined : follow(folder, turn.number);
    if (mine !== undefined) return () => handOver(folder, mine);
    if (waited === SAY_SO_AFTER_MS) sayThatItWaits();
    await sleep(ASK_AGAIN_MS);
  }
}

function follow(folder, last) {
  const number = last + 1;
  const link = join(folder, `turn-${number}`);
  try {
    symlinkSync(signed(process.pid, "turn"), link);
  } catch (error) {
    if (error.code === "EEXIST") return undefined;
    throw error;
  }
  // Others had several turns since we looked: this number is an old one.
  if (lastTurn(folder).number !== number) {
    rmSync(link, { force: true });
    return undefined;
  }
  for (const old of turnsIn(folder).filter((one) => one < number))
    rmSync(join(folder, `turn-${old}`), { force: true });
  return number;
}

/** The link stays, so that numbers never start again. */
function handOver(folder, number) {
  const free = join(folder, `free-${process.pid}`);
  rmSync(free, { force: true });
  symlinkSync(FREE, free);
  renameSync(free, join(folder, `turn-${number}`));
}

function lastTurn(folder) {
  const number = Math.max(0, ...turnsIn(folder));
  const owner = ownerOf(join(folder, `turn-${number}`));
  return { number, isTaken: owner !== undefined && isAlive(owner) };
}

function turnsIn(folder) {
  return namesIn(folder).flatMap((file) => {
    const [, number] = TURN.exec(file) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}

function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function signed(pid, name) {
  return `${pid}|${beginningOf(pid)}|${name}`;
}

/** Nobody: the link is gone since it was listed, or it marks a turn that is over. */
function ownerOf(link) {
  try {
    const [pid = "", beginning, name] = readlinkSync(link).split("|");
    return name === undefined ? undefined : { pid: Number(pid), beginning, name };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** A number is given again one day, after a restart of a container at once: who has it now began at another moment. */
function isAlive({ pid, beginning }) {
  return beginningOf(pid) === beginning;
}

/** When a process began, as its system writes it; undefined when it has ended, also while its end is not yet noticed. */
function beginningOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return undefined;
  }
  if (!existsSync("/proc/self/stat"))
    return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim();
  return beginningInProc(`/proc/${pid}/stat`);
}

/** After the name of the program, which may hold anything but ends with the last bracket: state, then 18 fields more. */
function beginningInProc(file) {
  try {
    const text = readFileSync(file, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return undefined;
    throw error;
  }
}
