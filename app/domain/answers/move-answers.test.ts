import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import type { Answers, AnswerValue } from "../questions/answer.ts";
import type { QuestionMove } from "../survey/migration.schema.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { moveAnswers } from "./move-answers.ts";

const { group, multi, ladder, value } = EVERY_QUESTION;

function move(answers: Answers, questions: Readonly<Record<string, QuestionMove>> = {}) {
  const contents = new Map(Object.entries(answers).map(([id, answer]) => [id, { ...EMPTY_CONTENT, answer }]));
  const migration = { $schema: "", from: "1.0.0", to: "2.0.0", questions };
  const moved = moveAnswers({
    contents,
    migrations: [migration],
    model: everyQuestionModel,
    communes: COMMUNES,
  });
  const said = [...moved.contents].map(([id, { answer }]) => [id, answer] as const);
  return {
    said: Object.fromEntries(said),
    told: moved.moves.map(({ to, outcome, because }) => [to, outcome, because]),
  };
}
const some = (said: AnswerValue) => answered(said);

describe("D: what a preview tells and a move does", () => {
  it("keeps what the newer version takes", () => {
    const answers = { [ladder.id]: answered(3), [group.id]: some({ name: "a", towns: [...COMMUNES] }) };
    expect(move(answers)).toEqual({
      said: answers,
      told: [
        [ladder.id, "kept", ""],
        [group.id, "kept", ""],
      ],
    });
  });

  it("leaves out of a group what is refused, says what, and has the rest confirmed", () => {
    expect(move({ [group.id]: some({ name: "a", theme: "air", cost: 9999 }) })).toEqual({
      said: { [group.id]: some({ name: "a" }) },
      told: [[group.id, "to-confirm", "Left out, since the newer version does not accept it: cost, theme."]],
    });
  });

  it("drops what is refused whole, and what leads nowhere", () => {
    const refused = "The newer version does not accept this value.";
    expect(move({ [value.id]: answered(-1), "no-question": DONT_KNOW })).toEqual({
      said: {},
      told: [
        [null, "dropped", refused],
        [null, "dropped", refused],
      ],
    });
  });

  it("has boxes confirmed of which none is left, and drops what the migration drops", () => {
    const [first = ""] = multi.options;
    expect(
      move(
        { [multi.id]: some([first]), old: answered(1) },
        { [multi.id]: { options: { [first]: null } }, old: { drop: true, because: "Gone." } },
      ),
    ).toEqual({
      said: { [multi.id]: some([]) },
      told: [
        [multi.id, "to-confirm", ""],
        [null, "dropped", "Gone."],
      ],
    });
  });
});
