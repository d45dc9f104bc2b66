// Which questions is this body asked, in which order? The path is a function of (definition, answers) and is never
// stored. It is one walk through the definition, so it always ends. A condition sees only what is on the path and
// before it: an answer to a question that has become hidden stays stored and is read by nothing.
import type { Answer, AnswerState, Answers } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import type { Section } from "../survey/survey.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { evaluateCondition } from "./evaluate-condition.ts";

export interface Step {
  readonly section: Section;
  readonly question: Question;
  readonly state: AnswerState;
}

export interface Journey {
  readonly steps: readonly Step[];
  /** Place of each question on the path; a question off the path has none. */
  readonly places: ReadonlyMap<string, number>;
}

/** Questions of a section on the path, by state; `total` is their sum with the unanswered ones. */
export interface SectionProgress {
  readonly total: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
}

export function journey(model: SurveyModel, answers: Answers): Journey {
  const steps: Step[] = [];
  const places = new Map<string, number>();
  walkPath(model, answers, ({ section, question, answer }) => {
    places.set(question.id, steps.length);
    steps.push({ section, question, state: answer?.state ?? "unanswered" });
  });
  return { steps, places };
}

export interface AskedQuestion {
  readonly section: Section;
  readonly question: Question;
  /** Undefined while nobody has answered. */
  readonly answer: Answer | undefined;
}

/** Calls `visit` for each question on the path, in order: for those who go through it once and look nothing up. */
export function walkPath(model: SurveyModel, answers: Answers, visit: (asked: AskedQuestion) => void): void {
  const path: AskedQuestion[] = [];
  const isShown = shownAfter(path);
  const take = (section: Section, question: Question): void => {
    if (!isShown(question)) return;
    const asked = { section, question, answer: answerTo(answers, question.id) };
    path.push(asked);
    visit(asked);
  };
  for (const section of model.sections)
    if (isShown(section)) for (const question of section.questions) take(section, question);
}

/** Answers on the path are gathered only when a condition is there to read them: most questionnaires have few. */
function shownAfter(path: readonly AskedQuestion[]): (part: Section | Question) => boolean {
  const onPath: Record<string, Answer> = {};
  let gathered = 0;
  return ({ visibleIf }) => {
    if (visibleIf === undefined) return true;
    // Stryker disable next-line MethodExpression: gathering them all again is only slower
    for (const { question, answer } of path.slice(gathered)) if (answer) onPath[question.id] = answer;
    gathered = path.length;
    return evaluateCondition(visibleIf, onPath);
  };
}

export function isVisible(path: Journey, questionId: string): boolean {
  return path.places.has(questionId);
}

/** The answers that count: everything else is ignored by scores, statistics and exports. */
export function pathAnswers(path: Journey, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const { question } of path.steps) {
    const answer = answerTo(answers, question.id);
    if (answer) counted[question.id] = answer;
  }
  return counted;
}

/** Undefined on the last step, and for a question off the path. */
export function nextStep(path: Journey, questionId: string): Step | undefined {
  const place = path.places.get(questionId);
  return place === undefined ? undefined : path.steps[place + 1];
}

/** Undefined on the first step, and for a question off the path. */
export function previousStep(path: Journey, questionId: string): Step | undefined {
  const place = path.places.get(questionId);
  return place === undefined ? undefined : path.steps[place - 1];
}

/** Where to resume; undefined when nothing is left without an answer. "Don't know" is an answer. */
export function firstUnanswered(path: Journey): Step | undefined {
  return path.steps.find((step) => step.state === "unanswered");
}

/** All zeros for a section that is not on the path. */
export function sectionProgress(path: Journey, sectionId: string): SectionProgress {
  const states = path.steps.filter((step) => step.section.id === sectionId).map((step) => step.state);
  const count = (wanted: AnswerState): number => states.filter((state) => state === wanted).length;
  return {
    total: states.length,
    answered: count("answered"),
    dontKnow: count("dk"),
    notApplicable: count("na"),
  };
}

/** An answer is read as the person's own entry: an id such as "constructor" finds nothing. */
function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
