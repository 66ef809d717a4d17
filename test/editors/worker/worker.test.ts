import { builtinModules } from "node:module";
import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { buildWorker } from "../../../scripts/build/worker.ts";

let bundle: Awaited<ReturnType<typeof buildWorker>>;

beforeAll(async () => {
  bundle = await buildWorker();
});

test("What runs in a browser takes nothing of Node", () => {
  const imported = Object.values(bundle.metafile.inputs).flatMap(({ imports }) =>
    imports.map(({ path }) => path),
  );
  expect(imported.length).toBeGreaterThan(500);
  const ofNode = imported.filter((path) => path.startsWith("node:") || builtinModules.includes(path));
  expect(ofNode).toEqual([]);
  for (const output of Object.values(bundle.metafile.outputs)) expect(output.imports).toEqual([]);
});

test("Nothing of git, of plugins' loading or of the disk is in it", () => {
  const inputs = Object.keys(bundle.metafile.inputs).join("\n");
  expect(inputs).toContain("inventory/files/held-files.ts");
  expect(inputs).not.toMatch(/simple-git|project\/git\/git\.ts|import-module\.ts|working-tree\.ts/);
});

describe("in a place that has only what browsers have", () => {
  test("it finds, hovers, completes, mends and forecasts", async () => {
    const page = new Page(bundle.outputFiles[0]!.text);
    const { capabilities, serverInfo } = await page.ask("initialize", {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: {} } },
    });
    expect(serverInfo.name).toBe("drlint");
    expect(capabilities.completionProvider).toBeDefined();
    page.tell("initialized", {});
    const uri = "file:///try/oslo.dr.yaml";
    page.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: INVENTORY },
    });
    const { diagnostics } = await page.told("textDocument/publishDiagnostics");
    const found = diagnostics.map(({ code }: { code: string }) => code);
    expect(found).toContain("azure-vm-requirements/vm-name");
    const textDocument = { uri };
    const hover = await page.ask("textDocument/hover", {
      textDocument,
      position: { line: 7, character: 14 },
    });
    expect(JSON.stringify(hover)).toContain("Windows Server 2022 Datacenter");
    const items = await page.ask("textDocument/completion", {
      textDocument,
      position: { line: 10, character: 4 },
    });
    expect(JSON.stringify(items)).toContain("bitLocker");
    const forecast = await page.ask("drlint/forecast", { uri, kind: "failover" });
    expect(forecast.text).toContain("Content-Security-Policy");
  });

  test("files that were handed over count as files of a disk, and are another when they are handed over again", async () => {
    const page = new Page(bundle.outputFiles[0]!.text);
    const folder = "file:///repository";
    await page.ask("initialize", {
      processId: null,
      workspaceFolders: [{ uri: folder, name: "repository" }],
      capabilities: {
        textDocument: { publishDiagnostics: {} },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
    const uri = `${folder}/dr/oslo.dr.yaml`;
    page.tell("initialized", {});
    const watching = await page.asked("client/registerCapability", () => true);
    page.handOver({ [uri]: INVENTORY });
    page.answer(watching, null);
    const first = await page.told("textDocument/publishDiagnostics", (params) => params.uri === uri);
    expect(first.diagnostics.length).toBeGreaterThan(0);
    page.handOver({ [uri]: "- this: is\n  no inventory" });
    const second = await page.told(
      "textDocument/publishDiagnostics",
      (params) => params.uri === uri && JSON.stringify(params) !== JSON.stringify(first),
    );
    expect(second.diagnostics.length).toBeGreaterThan(0);
  });

  test("a repository without a disk is read when its files are handed over, and not before", async () => {
    const page = new Page(bundle.outputFiles[0]!.text);
    const folder = "vscode-vfs://github/contoso/dr";
    await page.ask("initialize", {
      processId: null,
      workspaceFolders: [{ uri: folder, name: "dr" }],
      capabilities: {
        textDocument: { publishDiagnostics: {} },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
    });
    page.tell("initialized", {});
    const uri = `${folder}/oslo.dr.yaml`;
    page.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: MACHINE },
    });
    const watching = await page.asked("client/registerCapability", ({ registrations }) =>
      JSON.stringify(registrations).includes("**/*.dr."),
    );
    page.handOver({
      [`${folder}/hosts.dr.yaml`]: HOST,
      [`${folder}/.drlintrc.yaml`]: "extends: ./house.yaml\n",
    });
    page.answer(watching, null);
    const house = await page.asked("client/registerCapability", (asked) =>
      JSON.stringify(asked).includes("house.yaml"),
    );
    // It stands in the folder itself, by the address that the editor has for it.
    expect(JSON.stringify(house.params)).toContain(`"baseUri":"${folder}"`);
    page.handOver({
      [`${folder}/house.yaml`]:
        "extends: [drlint:recommended, ./hall.yaml]\nrules:\n  inventory/syntax: off\n",
    });
    page.answer(house, null);
    const hall = await page.asked("client/registerCapability", (asked) =>
      JSON.stringify(asked).includes("hall.yaml"),
    );
    // What is handed over late is not said to be missing meanwhile, and what the editor does not have is.
    expect(page.hasSaid("does not exist")).toBe(false);
    page.answer(hall, null);
    await page.told("window/showMessage", ({ message }) => message.includes("'./hall.yaml' does not exist"));
    const isHere = (published: Answer) => published.uri === uri;
    const { diagnostics } = await page.told("textDocument/publishDiagnostics", isHere);
    expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain("inventory/unknown-name");
    page.handOver({ [`${folder}/hall.yaml`]: "rules:\n  inventory/schema: warn\n" });
    await page.told(
      "textDocument/publishDiagnostics",
      (published) => published.uri === `${folder}/house.yaml` && published.diagnostics.length === 0,
    );
  });

  test("a file that the editor cannot read is told of, and is not taken for empty", async () => {
    const page = new Page(bundle.outputFiles[0]!.text);
    const folder = "vscode-vfs://github/contoso/dr";
    await page.ask("initialize", {
      processId: null,
      workspaceFolders: [{ uri: folder, name: "dr" }],
      capabilities: { textDocument: { publishDiagnostics: {} } },
    });
    page.tell("initialized", {});
    const uri = `${folder}/oslo.dr.yaml`;
    page.tell("drlint/files", { put: [{ uri, problem: "The browser cannot read it: no access." }] });
    page.tell("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 1 }] });
    const { diagnostics } = await page.told("textDocument/publishDiagnostics", (said) => said.uri === uri);
    expect(JSON.stringify(diagnostics)).toContain("The browser cannot read it: no access.");
  });

  test("a plugin is left out, and the sentence does not send anybody to trust", async () => {
    const page = new Page(bundle.outputFiles[0]!.text);
    await page.ask("initialize", {
      processId: null,
      workspaceFolders: [{ uri: "file:///repository", name: "repository" }],
      initializationOptions: { trusted: true },
      capabilities: { textDocument: { publishDiagnostics: {} } },
    });
    page.tell("initialized", {});
    page.handOver({
      "file:///repository/.drlintrc.yaml": "extends: drlint:recommended\nplugins:\n  - ./own.js\n",
      "file:///repository/oslo.dr.yaml": INVENTORY,
    });
    const { diagnostics } = await page.told(
      "textDocument/publishDiagnostics",
      ({ uri }) => uri === "file:///repository/.drlintrc.yaml",
    );
    const message = diagnostics[0].message as string;
    expect(message).toContain("left out");
    expect(message).toContain("in a browser");
    expect(message).not.toContain("Trust");
  });
});

const INVENTORY = `schemaVersion: 1
hyperVHosts:
  - name: host-1
    operatingSystem: { name: Windows Server 2022 Datacenter }

virtualMachines:
  - name: web_01
    host: host-1
    generation: 1
    
    disks:
      - { name: system, role: os, size: 3 TB }
    replication: { state: planned, to: azure }
`;

const HOST = `schemaVersion: 1
hyperVHosts:
  - name: host-1
    operatingSystem: { name: Windows Server 2022 Datacenter }
`;

const MACHINE = `schemaVersion: 1
virtualMachines:
  - name: web_01
    host: host-1
    generation: 1
    replication: { state: planned, to: azure }
`;

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as they come
type Answer = any;

/** A page with the worker, which has no more than a browser gives it: neither `process` nor `Buffer` nor `require`. */
class Page {
  readonly #self: { onmessage(event: { readonly data: unknown }): void };
  readonly #seen: Answer[] = [];
  #look: (() => void)[] = [];
  #id = 0;

  constructor(script: string) {
    const self = {
      addEventListener() {},
      onmessage: (_event: { readonly data: unknown }) => {},
      postMessage: (message: Answer) => {
        this.#seen.push(message);
        const looking = this.#look;
        this.#look = [];
        for (const look of looking) look();
      },
    };
    const { TextDecoder, TextEncoder, URL, MessageChannel, performance, btoa, atob, structuredClone } =
      globalThis;
    // Timers are numbers there, and no objects as Node's are.
    const setTimeout = (run: () => void, delay?: number) => Number(globalThis.setTimeout(run, delay));
    const timers = { setTimeout, clearTimeout, queueMicrotask };
    const has = {
      TextDecoder,
      TextEncoder,
      URL,
      MessageChannel,
      performance,
      btoa,
      atob,
      structuredClone,
      console,
    };
    this.#self = self;
    new Script(script).runInContext(createContext({ self, ...has, ...timers }));
  }

  tell(method: string, params: object): void {
    this.#self.onmessage({ data: { jsonrpc: "2.0", method, params } });
  }

  async ask(method: string, params: object): Promise<Answer> {
    const id = ++this.#id;
    this.#self.onmessage({ data: { jsonrpc: "2.0", id, method, params } });
    const { result, error } = await this.#message((message) => message.id === id && !("method" in message));
    if (error) throw new Error(error.message);
    return result;
  }

  /** What a notification says that has come or comes yet. */
  async told(method: string, isMeant: (params: Answer) => boolean = () => true): Promise<Answer> {
    return (await this.#message((message) => message.method === method && isMeant(message.params))).params;
  }

  /** A question of the server that has come or comes yet. */
  asked(method: string, isMeant: (params: Answer) => boolean): Promise<Answer> {
    return this.#message(
      (message) => message.method === method && "id" in message && isMeant(message.params),
    );
  }

  /** Whether a text has come in any message. */
  hasSaid(text: string): boolean {
    return this.#seen.some((message) => JSON.stringify(message).includes(text));
  }

  answer({ id }: Answer, result: unknown): void {
    this.#self.onmessage({ data: { jsonrpc: "2.0", id, result } });
  }

  handOver(texts: Readonly<Record<string, string>>): void {
    const put = Object.entries(texts).map(([uri, text]) => ({
      uri,
      content: new TextEncoder().encode(text),
    }));
    this.tell("drlint/files", { put });
    this.tell("workspace/didChangeWatchedFiles", { changes: put.map(({ uri }) => ({ uri, type: 1 })) });
  }

  async #message(isMeant: (message: Answer) => boolean): Promise<Answer> {
    for (;;) {
      const found = this.#seen.find(isMeant);
      if (found) return found;
      await new Promise<void>((resolve) => this.#look.push(resolve));
    }
  }
}
