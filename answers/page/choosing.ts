/**
 * Functions for the scripts of pages with a table: a form that chooses among its lines, and headings that sort them. Without a
 * script the form is hidden, and the headings are words.
 */
export const choosing = String.raw`
/**
 * Shows the lines of a table that a form chooses: those in which all words stand that are searched for, and among whose data of
 * its name (data-state="changes estimate") stands what each list has chosen.
 */
function chooseLines(part) {
  const form = part.querySelector(".filter");
  const lines = [...part.querySelectorAll(".chosen tbody tr")];
  const texts = new Map();
  const textOf = (line) => texts.get(line) ?? texts.set(line, line.textContent.toLowerCase()).get(line);
  const choose = () => {
    const { text, ...lists } = Object.fromEntries(new FormData(form));
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = Object.entries(lists).filter(([, value]) => value !== "");
    let count = 0;
    for (const line of lines) {
      const isChosen =
        wanted.every(([name, value]) => (line.dataset[name] ?? "").split(" ").includes(value)) &&
        words.every((word) => textOf(line).includes(word));
      line.hidden = !isChosen;
      if (isChosen) count++;
    }
    form.querySelector("output").textContent = count.toLocaleString("en") + " of " + lines.length.toLocaleString("en") + " shown";
    part.querySelector(".nothing-left").hidden = count > 0;
  };
  form.hidden = false;
  form.addEventListener("input", choose);
  form.addEventListener("submit", (event) => event.preventDefault());
  // It is told of a reset before it is done.
  form.addEventListener("reset", () => setTimeout(choose));
  choose();
  return choose;
}

/** Sorts the lines of a table by the heading that is pressed, and the other way round when it is pressed again. */
function sortLines(part) {
  const body = part.querySelector(".chosen tbody");
  const headings = [...part.querySelectorAll(".chosen thead th")];
  const { compare } = new Intl.Collator("en", { numeric: true });
  for (const [column, heading] of headings.entries()) {
    const button = heading.querySelector(".sort");
    if (!button) continue;
    button.disabled = false;
    button.addEventListener("click", () => {
      const way = heading.ariaSort === "ascending" ? "descending" : "ascending";
      for (const each of headings) each.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", way);
      const keyOf = (line) => line.cells[column].dataset.order ?? line.cells[column].textContent;
      const sorted = [...body.rows].map((line) => ({ line, key: keyOf(line) }));
      sorted.sort((a, b) => (way === "ascending" ? 1 : -1) * compare(a.key, b.key));
      body.append(...sorted.map(({ line }) => line));
    });
  }
}
`;
