/** One replacement of text, in UTF-16 units from the start of the file's text. An insertion has no extent. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
