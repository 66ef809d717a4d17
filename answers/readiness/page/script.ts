import { choosing } from "../../page/choosing.ts";

/** Of more machines, all that holds them back takes a browser minutes to print, on a page or so each: there what is open is printed. */
const UNFOLDED_IN_PRINT = 200;

/** What the page does: chooses among the machines, sorts them, and opens what is to be read of each. */
export const script = `"use strict";${choosing}
for (const part of document.querySelectorAll(".machines")) {
  const choose = chooseLines(part);
  sortLines(part);
  const form = part.querySelector(".filter");
  const tools = part.querySelector(".tools");
  tools.hidden = false;
  tools.addEventListener("click", ({ target }) => {
    const { open } = target.dataset;
    if (open) for (const details of part.querySelectorAll("tbody tr:not([hidden]) details")) details.open = open === "all";
  });
  // The counts above lead to the machines that they count.
  for (const button of document.querySelectorAll("[data-choose]")) {
    button.disabled = false;
    button.addEventListener("click", () => {
      form.reset();
      const { choose: list, value } = button.dataset;
      if (list === "text") form.elements.text.value = value;
      else form.elements[list].value = value;
      choose();
      form.scrollIntoView({ block: "start" });
      form.elements[list].focus({ preventScroll: true });
    });
  }
}
addEventListener("beforeprint", () => {
  const machines = document.querySelectorAll(".machines tbody tr:not([hidden])");
  const unfolded = machines.length <= ${UNFOLDED_IN_PRINT} ? "details" : "details:not(.machines details)";
  for (const details of document.querySelectorAll(unfolded)) details.open = true;
});
`;
