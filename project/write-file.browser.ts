/** A browser writes no files: what is to be changed goes to the editor as an edit. @throws always */
export function writeWhole(path: string): void {
  throw new Error(`'${path}' cannot be written in a browser.`);
}
