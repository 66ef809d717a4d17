import { choosing } from "../../page/choosing.ts";

/**
 * What the page does: draws the lines between the networks, chooses among the adapters, and shows which adapter is which
 * on both sides. Without it everything can still be read.
 */
export const script = `"use strict";${choosing}
const GRAVITY = ["broken", "warning", "unknown", "mapped", "set", "made", "none", "unused"];

for (const forecast of document.querySelectorAll(".forecast")) {
  const map = forecast.querySelector(".map");
  if (!map) continue;
  drawLines(map);
  chooseAdapters(forecast);
  showTogether(forecast);
  openAndClose(forecast, map);
}
addEventListener("hashchange", () => follow(location.hash));
// A view within an editor follows no hash.
addEventListener("click", ({ target }) => follow(target.closest('a[href^="#"]')?.hash));
follow(location.hash);

/** What can be seen of an element: itself, or the title of what is closed around it. */
function shownAt(element) {
  let shown = element.matches("details") ? element.querySelector("summary") : element;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches("details") && !at.open) shown = at.querySelector("summary");
  }
  return shown;
}

function drawLines(map) {
  const svg = map.querySelector("svg");
  const lines = [...svg.querySelectorAll(".line")].map((group) => ({
    group,
    kind: GRAVITY.findIndex((kind) => group.classList.contains(kind)),
    from: document.getElementById(group.dataset.from),
    to: document.getElementById(group.dataset.to),
  }));
  lines.sort((a, b) => b.kind - a.kind);
  for (const { group } of lines) svg.append(group);
  const draw = () => {
    const origin = map.getBoundingClientRect();
    // Of lines that end at the same titles the gravest is drawn.
    const drawn = new Map();
    const numbers = new Map();
    const number = (end) => numbers.get(end) ?? numbers.set(end, numbers.size).get(end);
    for (const line of lines) {
      const [from, to] = [shownAt(line.from), shownAt(line.to)];
      const key = number(from) + " " + number(to);
      drawn.get(key)?.group.setAttribute("visibility", "hidden");
      drawn.set(key, { group: line.group, from: from.getBoundingClientRect(), to: to.getBoundingClientRect() });
    }
    const shown = [...drawn.values()];
    spread(shown, "from", "to");
    spread(shown, "to", "from");
    for (const { group, from, to, fromY, toY } of shown) {
      const [x1, y1, x2, y2] = [from.right - origin.left + 6, fromY - origin.top, to.left - origin.left - 6, toY - origin.top];
      const bend = (x2 - x1) / 2;
      group.removeAttribute("visibility");
      group.querySelector("path").setAttribute("d", "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2);
      group.querySelector("g")?.setAttribute("transform", "translate(" + (x1 + x2) / 2 + " " + (y1 + y2) / 2 + ")");
    }
  };
  map.addEventListener("toggle", draw, true);
  new ResizeObserver(draw).observe(map);
  draw();
}

/** Lets the lines of one title begin below one another, in the order of where they lead. */
function spread(lines, end, other) {
  const byTitle = new Map();
  for (const line of lines) {
    const key = line[end].left + " " + line[end].top;
    byTitle.set(key, [...(byTitle.get(key) ?? []), line]);
  }
  for (const own of byTitle.values()) {
    own.sort((a, b) => a[other].top - b[other].top);
    own.forEach((line, index) => {
      const { top, height } = line[end];
      line[end + "Y"] = top + (height * (index + 1)) / (own.length + 1);
    });
  }
}

function openAndClose(forecast, map) {
  const tools = forecast.querySelector(".tools");
  tools.hidden = false;
  tools.addEventListener("click", ({ target }) => {
    const open = target.dataset.open;
    if (open) for (const details of map.querySelectorAll("details")) details.open = open === "all";
  });
}

function chooseAdapters(forecast) {
  const choose = chooseLines(forecast);
  sortLines(forecast);
  const form = forecast.querySelector(".filter");
  for (const button of forecast.querySelectorAll("[data-network]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      form.reset();
      const select = button.closest(".from") ? form.elements.from : form.elements.to;
      select.value = button.dataset.network;
      choose();
      form.scrollIntoView({ block: "start" });
      select.focus({ preventScroll: true });
    });
  }
}

/** Points at the two places of an adapter, its row and its way, while one of them has the focus or the pointer. */
function showTogether(forecast) {
  const svg = forecast.querySelector(".map > svg");
  const way = document.createElementNS(svg.namespaceURI, "g");
  way.setAttribute("class", "line lit");
  way.append(document.createElementNS(svg.namespaceURI, "path"));
  let lit = [];
  const clear = () => {
    for (const element of lit) element.classList.remove("lit");
    lit = [];
    way.remove();
  };
  const show = ({ target }) => {
    const adapter = target.closest("[data-adapter]")?.dataset.adapter;
    clear();
    if (adapter === undefined) return;
    lit = [...forecast.querySelectorAll('[data-adapter="' + adapter + '"]')];
    for (const element of lit) element.classList.add("lit");
    const [from, to] = lit.filter((element) => element.matches(".chip")).map((chip) => shownAt(chip).getBoundingClientRect());
    const origin = svg.getBoundingClientRect();
    const [x1, y1, x2, y2] = [from.right - origin.left, from.top + from.height / 2 - origin.top, to.left - origin.left, to.top + to.height / 2 - origin.top];
    const bend = Math.max(40, (x2 - x1) / 3);
    way.firstChild.setAttribute("d", "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2);
    svg.append(way);
  };
  for (const event of ["focusin", "pointerover"]) forecast.addEventListener(event, show);
  for (const event of ["focusout", "pointerleave"]) forecast.addEventListener(event, clear);
}

/** Shows what an address in the page leads to, also where it is closed or not among the chosen. */
function follow(hash) {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  for (let at = target.parentElement; at; at = at.parentElement) if (at.matches("details")) at.open = true;
  if (target.hidden) target.closest(".forecast").querySelector(".filter").reset();
  setTimeout(() => {
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  });
}
`;
