import type { Finding } from "./findings.ts";

/** What the panels ask of the page. */
interface PanelsHost {
  goTo(uri: string, from: number): void;
  ask(method: string, params: object): Promise<unknown>;
}

interface FileWithFindings {
  readonly uri: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly view: { readonly state: { readonly doc: { lineAt(at: number): { readonly number: number } } } };
}

type PanelName = "findings" | "readiness" | "failover" | "test-failover";

/** More are counted and not listed: a page of them is not read anyway. */
const MOST_LISTED = 100;
const NO_ANSWER =
  "<!doctype html><meta name=color-scheme content='light dark'><p>drlint has no answer for this file.";
const WORDS = { error: "error", warning: "warning", info: "note", hint: "note" } as const;

/** What stands beside the text: findings, readiness and forecasts. All that comes from inventories is put in as text. */
export class Panels {
  readonly #host: PanelsHost;
  #chosen: PanelName = "findings";
  #asked = 0;

  constructor(host: PanelsHost) {
    this.#host = host;
    for (const tab of this.#tabs)
      tab.addEventListener("click", () => this.#choose(tab.dataset.panel as PanelName));
  }

  /** Shows what is chosen as it is now. */
  refresh(): void {
    if (this.#chosen !== "findings") void this.#show();
  }

  showFindings(files: readonly FileWithFindings[]): void {
    const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
    const count = (severity: string) => all.filter(({ finding }) => finding.severity === severity).length;
    const words = (number: number, word: string) =>
      `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
    document.getElementById("counts")!.textContent =
      all.length === 0
        ? "Nothing found"
        : `${words(count("error"), "error")}, ${words(count("warning"), "warning")}`;
    const items = all.slice(0, MOST_LISTED).map(({ file, finding }) => this.#item(file, finding));
    if (all.length > items.length)
      items.push(made("li", `${words(all.length - items.length, "more finding")}.`));
    document.getElementById("finding-list")!.replaceChildren(...items);
  }

  #item(file: FileWithFindings, finding: Finding): HTMLElement {
    const item = made("li", "");
    item.dataset.severity = finding.severity;
    const place = `${file.name}:${file.view.state.doc.lineAt(finding.from).number}`;
    const go = made("button", "");
    go.className = "finding";
    go.append(
      made("b", WORDS[finding.severity]),
      made("span", finding.message),
      made("small", `${place}  ${finding.rule}`),
    );
    go.addEventListener("click", () => this.#host.goTo(file.uri, finding.from));
    item.append(go);
    // What silences a finding is offered in the text alone.
    for (const action of (finding.actions ?? []).filter(({ name }) => !name.startsWith("Disable "))) {
      const fix = made("button", action.name);
      fix.className = "fix";
      fix.addEventListener("click", () => action.apply(undefined as never, finding.from, finding.to));
      item.append(fix);
    }
    return item;
  }

  get #tabs(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("#panel-tabs [role=tab]")];
  }

  #choose(panel: PanelName): void {
    this.#chosen = panel;
    for (const tab of this.#tabs) {
      tab.ariaSelected = String(tab.dataset.panel === panel);
      tab.tabIndex = tab.dataset.panel === panel ? 0 : -1;
    }
    document.getElementById("findings")!.hidden = panel !== "findings";
    document.getElementById("readiness")!.hidden = panel !== "readiness";
    document.getElementById("forecast")!.hidden = panel !== "failover" && panel !== "test-failover";
    void this.#show();
  }

  async #show(): Promise<void> {
    const panel = this.#chosen;
    const asked = ++this.#asked;
    if (panel === "findings") return;
    const page = (await (panel === "readiness"
      ? this.#host.ask("drlint/readinessPage", {})
      : this.#host.ask("drlint/forecast", { kind: panel })
    ).catch(() => undefined)) as { readonly text: string } | null | undefined;
    // Another was asked for meanwhile.
    if (asked !== this.#asked) return;
    const id = panel === "readiness" ? "readiness" : "forecast";
    const frame = document.getElementById(id) as HTMLIFrameElement;
    const text = page ? themed(page.text) : NO_ANSWER;
    // What is chosen and read in a page stays as it is while the page says the same.
    if (frame.srcdoc !== text) frame.srcdoc = text;
  }
}

/** The page in the colours that are chosen here: it knows the classes of VS Code. */
function themed(page: string): string {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? page : page.replace("<body>", `<body class="vscode-${theme}">`);
}

function made(kind: string, text: string): HTMLElement {
  return Object.assign(document.createElement(kind), { textContent: text });
}
