/**
 * Whole lines that whoever runs the pipeline is to take for commands. They are written as they are: what they hold of
 * names has to be escaped by the runner's own table.
 */
export class RunnerCommand {
  readonly text: string;

  /** @param text lines, each with its end */
  constructor(text: string) {
    this.text = text;
  }
}
