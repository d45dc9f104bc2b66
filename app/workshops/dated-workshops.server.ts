// Workshops as they stand today: a vote before the meeting that has a day is open from that day on, for whoever looks, and no clock
// runs for it.
import { frenchDay } from "../domain/people/due-reminder.ts";
import { onDay } from "../domain/workshops/prevote-day.ts";
import type { createWorkshopStore, StoredWorkshop } from "./workshops.store.server.ts";

type WorkshopStore = ReturnType<typeof createWorkshopStore>;

export function datedWorkshops(store: WorkshopStore, now: () => Date): WorkshopStore {
  const told = (workshop: StoredWorkshop | undefined) => workshop && onDay(workshop, frenchDay(now()));
  return {
    ...store,
    listOfAssessment: (assessmentId) =>
      store.listOfAssessment(assessmentId).flatMap((one) => told(one) ?? []),
    get: (publicId) => told(store.get(publicId)),
    getByForm: (form) => told(store.getByForm(form)),
    getByCode: (code) => {
      const workshop = told(store.getByCode(code));
      // Of one that has not opened yet nobody is told.
      return workshop?.code === code ? workshop : undefined;
    },
  };
}
