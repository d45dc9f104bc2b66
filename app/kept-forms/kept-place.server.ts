// Names each page whose form is kept when its session has ended, within its assessment: what was kept there is offered
// there and nowhere else.
export const keptPlace = {
  section: (sectionId: string) => sectionId,
  question: (sectionId: string, questionId: string) => `${sectionId}/${questionId}`,
  opinions: (sectionId: string, questionId: string) => `${sectionId}/${questionId}/avis`,
  lever: (leverId: string) => `leviers/${leverId}`,
  sketch: () => "/esquisse",
  commune: (questionId: string) => `commune/${questionId}`,
} as const;
