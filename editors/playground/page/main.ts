import { setDiagnostics } from "@codemirror/lint";
import { type LSPClient, LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";
import { BrokenLinkError, filesOf, fragmentOf, isFileName, MOST_SHARED, type SharedFile } from "../share.ts";
import { editorOf, languageFeatures } from "./editor.ts";
import { type Finding, findingsIn } from "./findings.ts";
import { startLanguageServer } from "./language-server.ts";
import { Panels } from "./panels.ts";
import { storage } from "./storage.ts";

/** A file that is open, with its editor. */
interface OpenFile {
  readonly uri: string;
  readonly name: string;
  readonly view: EditorView;
  findings: readonly Finding[];
}

const FOLDER = "file:///playground/";
/** After this long without a key the server is told of what was typed. In milliseconds. */
const PAUSE = 150;
const STORE_PAUSE = 500;

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const examples = JSON.parse(element("examples").textContent!) as Record<string, SharedFile[]>;

let open: OpenFile[] = [];
let active: OpenFile | undefined;
let client: LSPClient | undefined;
let syncing: ReturnType<typeof setTimeout> | undefined;
let listing: ReturnType<typeof setTimeout> | undefined;
let storing: ReturnType<typeof setTimeout> | undefined;

const panels = new Panels({
  goTo(uri, from) {
    const file = open.find((each) => each.uri === uri);
    if (!file) return;
    show(file);
    file.view.dispatch({
      selection: { anchor: Math.min(from, file.view.state.doc.length) },
      scrollIntoView: true,
    });
    file.view.focus();
  },
  async ask(method, params) {
    if (!client || !active) return undefined;
    client.sync();
    return await client.request(method, { uri: active.uri, ...params });
  },
});

function say(sentence: string): void {
  element("notice-text").textContent = sentence;
  element("notice").hidden = sentence === "";
}

function filesNow(): SharedFile[] {
  return open.map(({ name, view }) => ({ name, text: view.state.doc.toString() }));
}

function changed(): void {
  clearTimeout(syncing);
  syncing = setTimeout(() => client?.sync(), PAUSE);
  clearTimeout(storing);
  storing = setTimeout(store, STORE_PAUSE);
}

function store(): void {
  if (!storage.keep(filesNow()))
    say(
      "This browser keeps nothing more for this page: what you write is lost when it is closed. Share it as a link, or copy it.",
    );
}

/** Opens files in place of those that are open. */
function replaceFiles(files: readonly SharedFile[]): void {
  for (const { view } of open) view.destroy();
  element("editors").replaceChildren();
  open = [];
  active = undefined;
  for (const file of files) add(file);
  if (open[0]) show(open[0]);
  panels.refresh();
}

function add({ name, text }: SharedFile): OpenFile {
  const uri = FOLDER + encodeURIComponent(name);
  const file: OpenFile = { uri, name, view: editorOf({ uri, name, text }, client, changed), findings: [] };
  file.view.dom.hidden = true;
  element("editors").append(file.view.dom);
  open.push(file);
  return file;
}

function show(file: OpenFile): void {
  active = file;
  for (const each of open) each.view.dom.hidden = each !== file;
  const tabs = open.map((each) => {
    const tab = document.createElement("button");
    tab.role = "tab";
    tab.textContent = each.name;
    tab.ariaSelected = String(each === file);
    tab.tabIndex = each === file ? 0 : -1;
    tab.addEventListener("click", () => show(each));
    return tab;
  });
  element("files").replaceChildren(...tabs);
  file.view.requestMeasure();
  panels.refresh();
}

/** The arrow keys go through a list of tabs, as everywhere. */
function arrowsIn(list: HTMLElement): void {
  list.addEventListener("keydown", ({ key }) => {
    const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const to = key === "ArrowRight" ? at + 1 : key === "ArrowLeft" ? at - 1 : -1;
    if (at < 0 || !tabs[to]) return;
    tabs[to].click();
    list.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  });
}

async function received({ uri, diagnostics }: lsp.PublishDiagnosticsParams): Promise<void> {
  const file = open.find((each) => each.uri === uri);
  if (!file || !client) return;
  const { doc } = file.view.state;
  const findings = await findingsIn(client, uri, file.view, diagnostics, edit);
  // Typed on meanwhile: the next findings are on their way.
  if (file.view.state.doc !== doc || !open.includes(file)) return;
  file.findings = findings;
  file.view.dispatch(setDiagnostics(file.view.state, findings));
  // In a turn of its own: a thousand findings take a while in the text, and what is listed takes one again.
  clearTimeout(listing);
  listing = setTimeout(() => panels.showFindings(open));
}

function edit({ changes, documentChanges }: lsp.WorkspaceEdit): void {
  const byUri = new Map(Object.entries(changes ?? {}));
  for (const change of documentChanges ?? [])
    if ("textDocument" in change) byUri.set(change.textDocument.uri, change.edits as lsp.TextEdit[]);
  for (const [uri, edits] of byUri) {
    const view = open.find((each) => each.uri === uri)?.view;
    const plugin = view && LSPPlugin.get(view);
    if (!view || !plugin) continue;
    view.dispatch({
      changes: edits.map(({ range, newText }) => ({
        from: plugin.fromPosition(range.start, view.state.doc),
        to: plugin.fromPosition(range.end, view.state.doc),
        insert: newText,
      })),
    });
  }
}

async function share(): Promise<void> {
  const files = filesNow();
  if (files.reduce((length, { text }) => length + text.length, 0) > MOST_SHARED / 2)
    return say("That is too much for a link. Send the files themselves.");
  const { href } = location;
  const link = `${href.split("#")[0]}#${await fragmentOf(files)}`;
  history.replaceState(null, "", link);
  const isCopied = await navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  );
  say(
    isCopied
      ? "The link is copied. It holds the text itself: who has it can read it, and no server ever sees it."
      : "The link stands in the address bar now. It holds the text itself: who has it can read it.",
  );
}

function choices(): void {
  const select = element<HTMLSelectElement>("example");
  const before = storage.before();
  const names = [...Object.keys(examples), ...(before.length > 0 ? ["What you had before"] : [])];
  const options = names.map((name) =>
    Object.assign(document.createElement("option"), { value: name, textContent: name }),
  );
  select.replaceChildren(
    Object.assign(document.createElement("option"), { value: "", textContent: "Examples…" }),
    ...options,
  );
}

function take(files: readonly SharedFile[]): void {
  const before = filesNow();
  if (before.length > 0 && !storage.keepAsBefore(before)) {
    say(
      "This browser keeps nothing more, and what you have written would be lost. Share it as a link first, or copy it.",
    );
    return;
  }
  replaceFiles(files);
  changed();
  choices();
}

function theme(chosen: string): void {
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  panels.refresh();
}

async function filesAtStart(): Promise<readonly SharedFile[]> {
  const kept = storage.files();
  const fragment = location.hash.slice(1);
  if (fragment !== "") {
    try {
      const files = await filesOf(fragment);
      if (kept.length > 0 && JSON.stringify(kept) !== JSON.stringify(files)) storage.keepAsBefore(kept);
      return files;
    } catch (error) {
      if (!(error instanceof BrokenLinkError)) throw error;
      say(error.message);
    }
  }
  return kept.length > 0 ? kept : Object.values(examples)[0]!;
}

async function start(): Promise<void> {
  element("notice-close").addEventListener("click", () => say(""));
  element("share").addEventListener("click", () => void share());
  element<HTMLSelectElement>("example").addEventListener("change", ({ currentTarget }) => {
    const { value } = currentTarget as HTMLSelectElement;
    if (value !== "") take(examples[value] ?? storage.before());
  });
  element("new-file").addEventListener("submit", (event) => {
    event.preventDefault();
    const input = element<HTMLInputElement>("new-name");
    const name = /\.dr\.(ya?ml|json)$/i.test(input.value) ? input.value : `${input.value}.dr.yaml`;
    if (!isFileName(name)) return say("A file needs a name of letters and digits, such as machines.");
    if (open.some((each) => each.name === name)) return say(`There is a file '${name}' already.`);
    input.value = "";
    const file = add({ name, text: "schemaVersion: 1\n" });
    show(file);
    file.view.focus();
    changed();
  });
  const chooser = element<HTMLSelectElement>("theme");
  chooser.value = storage.theme();
  chooser.addEventListener("change", () => {
    theme(chooser.value);
    storage.keepTheme(chooser.value);
  });
  theme(chooser.value);
  arrowsIn(element("files"));
  arrowsIn(element("panel-tabs"));
  window.addEventListener("hashchange", () => {
    filesOf(location.hash.slice(1)).then(take, (error: unknown) =>
      say(error instanceof BrokenLinkError ? error.message : String(error)),
    );
  });
  const files = await filesAtStart();
  try {
    client = await startLanguageServer(
      {
        rootUri: FOLDER,
        extensions: languageFeatures,
        notificationHandlers: {
          "textDocument/publishDiagnostics": (_client, params) => {
            void received(params);
            return true;
          },
        },
      },
      (reason) =>
        say(
          `drlint does not run in this browser (${reason}). The text can be edited and shared all the same.`,
        ),
    );
    client.workspace.displayFile = async (uri) => {
      const file = open.find((each) => each.uri === uri);
      if (file) show(file);
      return file?.view ?? null;
    };
  } catch {
    say(
      "drlint does not run in this browser: it has no workers, or does not let this page have one. The text can be edited and shared all the same.",
    );
  }
  replaceFiles(files);
  choices();
  client?.initializing.catch((error: unknown) => say(`drlint did not start: ${(error as Error).message}`));
}

void start();
