/** The form of a page of questions: the language button of the page header sends it along. */
export const ANSWER_FORM_ID = "answers";
