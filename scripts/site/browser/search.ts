import MiniSearch, { type SearchResult } from "minisearch";
import { type SearchedSection, searchOptions } from "../search-options.ts";

declare global {
  interface Window {
    /** What search-index.js hands over: a script, since a page from the disk can read no other file. */
    searchIndex?: string;
  }
}

const SHOWN = 20;
const input = document.querySelector<HTMLInputElement>("#search")!;
const found = document.querySelector<HTMLElement>("#found")!;
const top = document.body.dataset.top ?? "";
let loading: Promise<MiniSearch<SearchedSection>> | undefined;

input.addEventListener("focus", () => void index().catch(() => {}));
input.addEventListener("input", () => void show());
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
  }
  if (event.key === "Escape" && !found.hidden) {
    found.hidden = true;
    input.focus();
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event);
});
document.addEventListener("click", (event) => {
  if (!(event.target as Element).closest(".search")) found.hidden = true;
});

/** The index is loaded when somebody is about to search. */
function index(): Promise<MiniSearch<SearchedSection>> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${top}search-index.js`;
    script.onload = () => resolve();
    script.onerror = () => {
      loading = undefined;
      reject(new Error("The index of the search could not be loaded."));
    };
    document.head.append(script);
  }).then(() => MiniSearch.loadJSON<SearchedSection>(window.searchIndex!, searchOptions));
  return loading;
}

async function show(): Promise<void> {
  const asked = input.value.trim();
  if (asked === "") {
    found.hidden = true;
    return;
  }
  let content: readonly Node[];
  try {
    const results = (await index()).search(asked);
    // What was typed meanwhile has an answer of its own.
    if (input.value.trim() !== asked) return;
    content = results.length === 0 ? [note("Nothing was found.")] : results.slice(0, SHOWN).map(link);
  } catch (error) {
    content = [note((error as Error).message)];
  }
  found.replaceChildren(...content);
  found.hidden = false;
}

function link({ id, page, heading }: SearchResult): Node {
  const element = document.createElement("a");
  element.href = top + id;
  element.append(Object.assign(document.createElement("b"), { textContent: page }));
  if (heading !== "") element.append(` › ${heading}`);
  return element;
}

function note(text: string): Node {
  return Object.assign(document.createElement("p"), { textContent: text });
}

/** The arrow keys go through what was found. */
function move(event: KeyboardEvent): void {
  if (found.hidden || !(event.target as Element).closest(".search")) return;
  const places = [input, ...found.querySelectorAll("a")];
  const next =
    places.indexOf(document.activeElement as HTMLAnchorElement) + (event.key === "ArrowDown" ? 1 : -1);
  places[next]?.focus();
  event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]");
}
