/** A text without a character at its beginning and its end, however often it stands there. */
export function withoutAtEnds(text: string, character: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === character) start++;
  while (start < end && text[end - 1] === character) end--;
  return text.slice(start, end);
}
