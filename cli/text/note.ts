/** A sentence beside a report, for whoever runs the command: it goes to standard error, wherever the report goes. */
export class Note {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}
