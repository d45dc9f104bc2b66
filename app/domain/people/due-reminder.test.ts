import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frenchDay, isReminderDue, type Remindable } from "./due-reminder.ts";

const at = (day: string, time = "09:00") => new Date(`${day}T${time}:00Z`);

function asked(overrides: Partial<Remindable> = {}): Remindable {
  const never = { doneAt: null, remindersStoppedAt: null, lastRemindedAt: null };
  return { dueOn: "2026-11-20", createdAt: at("2026-11-01"), ...never, ...overrides };
}

/** Days of a month and a half on which someone who does nothing is reminded, by a server that looks every hour. */
function remindedOn(one: Remindable, looks = (_hour: number) => true): string[] {
  const days: string[] = [];
  let current = one;
  for (let hour = 0; hour < 45 * 24; hour += 1) {
    const now = new Date(at("2026-11-01").getTime() + hour * 3_600_000);
    if (!looks(hour) || !isReminderDue(current, now)) continue;
    current = { ...current, lastRemindedAt: now };
    days.push(frenchDay(now));
  }
  return days;
}

describe("isReminderDue", () => {
  it("is three days before, on the day, then every week", () => {
    expect(remindedOn(asked())).toEqual([
      "2026-11-17",
      "2026-11-20",
      "2026-11-27",
      "2026-12-04",
      "2026-12-11",
    ]);
  });

  it("is never for what is done, stopped or without a date", () => {
    const since = at("2026-11-02");
    const silent = [{ doneAt: since }, { remindersStoppedAt: since }, { dueOn: null }];
    for (const overrides of silent) expect(remindedOn(asked(overrides))).toEqual([]);
  });

  it("does not repeat at once what was asked within the three days", () => {
    const late = asked({ createdAt: at("2026-11-18") });
    expect(isReminderDue(late, at("2026-11-18", "12:00"))).toBe(false);
    expect(isReminderDue(late, at("2026-11-19"))).toBe(false);
    expect(isReminderDue(late, at("2026-11-20"))).toBe(true);
    expect(isReminderDue(asked({ createdAt: at("2026-11-20") }), at("2026-11-20", "18:00"))).toBe(false);
  });

  it("makes up for the days of a server that was off, once", () => {
    const offUntil = (day: number) => (hour: number) => hour > day * 24;
    expect(remindedOn(asked(), offUntil(17)).slice(0, 2)).toEqual(["2026-11-18", "2026-11-20"]);
    expect(remindedOn(asked(), offUntil(29))).toEqual(["2026-11-30", "2026-12-04", "2026-12-11"]);
  });

  it("begins the day at midnight in France", () => {
    expect(isReminderDue(asked(), at("2026-11-16", "22:59"))).toBe(false);
    expect(isReminderDue(asked(), at("2026-11-16", "23:00"))).toBe(true);
  });

  it("is at most once a day, whenever the server looks", () => {
    const hours = fc.uniqueArray(fc.nat(45 * 24), { maxLength: 200 });
    fc.assert(
      fc.property(hours, (looked) => {
        const days = remindedOn(asked(), (hour) => looked.includes(hour));
        return new Set(days).size === days.length && days.length <= 5;
      }),
      { numRuns: 50 },
    );
  });
});
