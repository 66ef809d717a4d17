import "./short-slices.ts";
import { setDiagnostics } from "@codemirror/lint";
import { LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";
import {
  BrokenLinkError,
  CONFIGURATION,
  filesOf,
  fragmentOf,
  isInventoryName,
  MOST_SHARED,
  type SharedFile,
} from "../share.ts";
import { arrowsIn } from "./arrows.ts";
import { ConfigurationFile, FIRST_CONFIGURATION } from "./configuration-file.ts";
import { editorOf, languageFeatures } from "./editor.ts";
import { type Finding, findingsIn } from "./findings.ts";
import { KeptFiles } from "./kept-files.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";
import { say, unsay } from "./notice.ts";
import { Panels } from "./panels.ts";
import { chooseThemeBy } from "./theme.ts";

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
let server: LanguageServer | undefined;
/** What the server has last said beside its findings. */
let toldByServer = "";
let syncing: ReturnType<typeof setTimeout> | undefined;
let listing: ReturnType<typeof setTimeout> | undefined;
let storing: ReturnType<typeof setTimeout> | undefined;
/** How often something was changed, and how many of these changes are kept. */
let changes = 0;
let keptChanges = 0;

const kept = KeptFiles.read();
const configuration = new ConfigurationFile(FOLDER);
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
    const inventory = active && isInventory(active) ? active : open.find(isInventory);
    if (!server || !inventory) return undefined;
    server.client.sync();
    return await server.ask(method, { uri: inventory.uri, ...params });
  },
});

function filesNow(): SharedFile[] {
  return open.map(({ name, view }) => ({ name, text: view.state.doc.toString() }));
}

function changed(): void {
  clearTimeout(syncing);
  syncing = setTimeout(sync, PAUSE);
  clearTimeout(storing);
  storing = setTimeout(store, STORE_PAUSE, false);
  changes++;
}

/** @param isClosing whether the page may be closed in this moment */
function store(isClosing: boolean): void {
  clearTimeout(storing);
  const files = filesNow();
  const until = changes;
  void kept
    .then((browser) => browser.keep(files, isClosing))
    .then(() => {
      keptChanges = until;
    });
}

/** Tells the server what was typed, and asks it for what is looked at. */
function sync(): void {
  configuration.handOver(open.find(isConfiguration)?.view.state.doc.toString());
  server?.client.sync();
  panels.refresh();
}

function isConfiguration({ name }: { readonly name: string }): boolean {
  return name === CONFIGURATION;
}

function isInventory({ name }: { readonly name: string }): boolean {
  return isInventoryName(name);
}

/** Opens files in place of those that are open. */
function replaceFiles(files: readonly SharedFile[]): void {
  for (const { view } of open) view.destroy();
  element("editors").replaceChildren();
  open = [];
  active = undefined;
  // First, so that nothing is linted by the one before.
  configuration.handOver(files.find(isConfiguration)?.text);
  for (const file of files) add(file);
  const first = open.find(isInventory);
  if (first) show(first);
  panels.refresh();
}

function add({ name, text }: SharedFile): OpenFile {
  const uri = FOLDER + encodeURIComponent(name);
  const client = isInventoryName(name) ? server?.client : undefined;
  const view = editorOf({ uri, name, text }, client, changed);
  const file: OpenFile = { uri, name, view, findings: [] };
  file.view.dom.hidden = true;
  element("editors").append(file.view.dom);
  open.push(file);
  return file;
}

/** Adds a file that a person goes on to write. */
function begin(file: SharedFile): void {
  const added = add(file);
  show(added);
  added.view.focus();
  changed();
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
  element("new-configuration").hidden = open.some(isConfiguration);
  // One inventory has to stay.
  element("remove-file").hidden = isInventory(file) && open.filter(isInventory).length === 1;
  tabs[open.indexOf(file)]!.scrollIntoView({ block: "nearest", inline: "nearest" });
  file.view.requestMeasure();
  panels.refresh();
}

async function received({ uri, diagnostics }: lsp.PublishDiagnosticsParams): Promise<void> {
  const file = open.find((each) => each.uri === uri);
  if (!file || !server) return;
  if (isConfiguration(file) && diagnostics.length === 0) unsay(toldByServer);
  const { doc } = file.view.state;
  const findings = await findingsIn(server.client, uri, file.view, diagnostics, edit);
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

async function choices(): Promise<void> {
  const select = element<HTMLSelectElement>("example");
  const before = await (await kept).before();
  const names = [...Object.keys(examples), ...(before.length > 0 ? ["What you had before"] : [])];
  const options = names.map((name) =>
    Object.assign(document.createElement("option"), { value: name, textContent: name }),
  );
  select.replaceChildren(
    Object.assign(document.createElement("option"), { value: "", textContent: "Examples…" }),
    ...options,
  );
}

/** Opens files in place of those that are open, which are set aside. */
async function take(files: readonly SharedFile[]): Promise<void> {
  if (!(await (await kept).setAside(filesNow()))) return;
  replaceFiles(files);
  changed();
  await choices();
}

async function filesAtStart(): Promise<readonly SharedFile[]> {
  const browser = await kept;
  const fragment = location.hash.slice(1);
  if (fragment !== "") {
    try {
      const files = await filesOf(fragment);
      await browser.replacedByLink(files);
      return files;
    } catch (error) {
      if (!(error instanceof BrokenLinkError)) throw error;
      say(error.message);
    }
  }
  return browser.now.length > 0 ? browser.now : Object.values(examples)[0]!;
}

async function start(): Promise<void> {
  element("notice-close").addEventListener("click", () => say(""));
  element("share").addEventListener("click", () => void share());
  element<HTMLSelectElement>("example").addEventListener("change", ({ currentTarget }) => {
    const { value } = currentTarget as HTMLSelectElement;
    const chosen = examples[value];
    if (chosen) void take(chosen);
    else if (value !== "") void kept.then((browser) => browser.before()).then(take);
  });
  element("new-file").addEventListener("submit", (event) => {
    event.preventDefault();
    const input = element<HTMLInputElement>("new-name");
    const name = /\.dr\.(ya?ml|json)$/i.test(input.value) ? input.value : `${input.value}.dr.yaml`;
    if (!isInventoryName(name)) return say("A file needs a name of letters and digits, such as machines.");
    if (open.some((each) => each.name === name)) return say(`There is a file '${name}' already.`);
    input.value = "";
    begin({ name, text: "schemaVersion: 1\n" });
  });
  element("new-configuration").addEventListener("click", () =>
    begin({ name: CONFIGURATION, text: FIRST_CONFIGURATION }),
  );
  element("remove-file").addEventListener(
    "click",
    () => void take(filesNow().filter(({ name }) => name !== active?.name)),
  );
  chooseThemeBy(element("theme"), () => panels.refresh());
  arrowsIn(element("files"));
  arrowsIn(element("panel-tabs"));
  // Whoever closes the page right after the last key loses nothing.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && keptChanges !== changes) store(true);
  });
  window.addEventListener("hashchange", () => {
    filesOf(location.hash.slice(1)).then(take, (error: unknown) =>
      say(error instanceof BrokenLinkError ? error.message : String(error)),
    );
  });
  const files = await filesAtStart();
  try {
    server = await startLanguageServer(
      {
        rootUri: FOLDER,
        extensions: languageFeatures,
        notificationHandlers: {
          "textDocument/publishDiagnostics": (_client, params) => {
            void received(params);
            return true;
          },
          "window/showMessage": (_client, { message }: lsp.ShowMessageParams) => {
            toldByServer = message;
            say(message);
            return true;
          },
        },
      },
      (reason) =>
        say(
          `drlint does not run in this browser (${reason}). The text can be edited and shared all the same.`,
        ),
    );
    configuration.server = server;
    server.client.workspace.displayFile = async (uri) => {
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
  await choices();
  server?.client.initializing.catch((error: unknown) =>
    say(`drlint did not start: ${(error as Error).message}`),
  );
}

void start();
