/** Says a sentence at the top of the page, in place of the one before; an empty one says nothing. */
export function say(sentence: string): void {
  line().textContent = sentence;
  document.getElementById("notice")!.hidden = sentence === "";
}

/** Takes a sentence off that does not hold any more, unless another has taken its place. */
export function unsay(sentence: string): void {
  if (line().textContent === sentence) say("");
}

function line(): HTMLElement {
  return document.getElementById("notice-text")!;
}
