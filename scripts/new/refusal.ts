/** What is wrong with what somebody asked for. Its message is shown as it is, in one line. */
export class Refusal extends Error {}
