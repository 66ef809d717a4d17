import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder, PULLING } from "./client.ts";
import { notificationsAbout, requestsAbout, spoiled } from "./messages.ts";

// What no editor should send: it is refused in words, and the server goes on.

const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-1\nhyperVHosts: []\n";
const folder = new Folder({ "vm.dr.yaml": MACHINE });
const uri = toUri(folder.at("vm.dr.yaml"));
const REQUESTS = requestsAbout(uri);
const NOTIFICATIONS = notificationsAbout(uri, MACHINE);

let client: Client;

beforeAll(async () => {
  client = await Client.start({ folders: [folder.path], capabilities: PULLING });
  client.open(folder.at("vm.dr.yaml"), MACHINE);
});

afterAll(async () => {
  await client.stop();
  folder.remove();
});

async function refusal(
  method: string,
  params: unknown,
): Promise<{ code: number; message: string } | undefined> {
  try {
    await client.connection.sendRequest(method, params);
    return undefined;
  } catch (error) {
    const { code, message } = error as { code: number; message: string };
    return { code, message };
  }
}

const INVALID_PARAMS = -32602;
const REFUSED = -32803;

describe("parameters", () => {
  it("of all that can be asked are tried here", () => {
    const { capabilities } = client.result;
    const advertised = Object.keys(capabilities).filter((name) => name.endsWith("Provider"));
    const words = Object.keys(REQUESTS).map((method) => method.replace(/^.*\//, "").toLowerCase());
    for (const name of advertised) {
      const word = name
        .replace(/Provider$/, "")
        .replace("workspaceSymbol", "symbol")
        .toLowerCase();
      expect(
        words.some((each) => each.startsWith(word)),
        name,
      ).toBe(true);
    }
  });

  it.each(Object.entries(REQUESTS))("of %s are taken, or refused in words", async (method, params) => {
    const right = await refusal(method, params);
    expect(right?.code ?? REFUSED, right?.message).toBe(REFUSED);
    let refused = 0;
    for (const wrong of spoiled(params)) {
      const answer = await refusal(method, wrong);
      if (answer === undefined || answer.code === REFUSED) continue;
      expect(answer, JSON.stringify(wrong)).toEqual({
        code: INVALID_PARAMS,
        message: expect.stringMatching(/^'[\w/]+' needs .* to be .*\.$/),
      });
      refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it.each(Object.entries(NOTIFICATIONS))(
    "of %s are taken, or passed over and noted down",
    async (method, params) => {
      client.log.length = 0;
      for (const wrong of spoiled(params)) await client.connection.sendNotification(method, wrong as object);
      await client.settled();
      expect(client.log).not.toEqual([]);
      for (const line of client.log) expect(line).toMatch(/^'[\w/$]+' needs .* to be .*\.$/);
      client.log.length = 0;
      await client.connection.sendNotification(method, params);
      await client.settled();
      expect(client.log).toEqual([]);
      client.open(folder.at("vm.dr.yaml"), MACHINE);
    },
  );
});

describe("an introduction", () => {
  /** All that the server reads of what an editor can do. */
  const CAPABILITIES = {
    general: { positionEncodings: ["utf-16"] },
    window: { showDocument: { support: true } },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ["create"], snippetEditSupport: true },
    },
    textDocument: {
      diagnostic: { relatedDocumentSupport: true, relatedInformation: true },
      publishDiagnostics: { relatedInformation: true },
      completion: { completionItem: { snippetSupport: true } },
      definition: { linkSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { rangeLimit: 5000 },
      hover: { contentFormat: ["markdown"] },
      rename: { prepareSupport: true },
    },
  };
  const introduction = {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: toUri(folder.path), name: "" }],
    initializationOptions: { trust: false },
  };

  /** What the server answers to an introduction, and to what is asked of it then. */
  async function answered(params: object): Promise<string> {
    const other = Client.unintroduced(null);
    try {
      await other.connection.sendRequest("initialize", params);
      await other.connection.sendNotification("initialized", {});
      other.open(folder.at("vm.dr.yaml"), MACHINE);
      for (const method of ["textDocument/hover", "textDocument/foldingRange", "textDocument/documentSymbol"])
        await other.connection.sendRequest(method, REQUESTS[method]);
      await other.stop();
      return [...other.log, ...other.messages].join("\n");
    } catch (error) {
      return (error as Error).message;
    }
  }

  it("names each thing that the server reads", () => {
    const read = readFileSync(new URL("../../server/client/abilities.ts", import.meta.url), "utf8");
    const [, body = ""] = read.split("export function abilitiesOf");
    const known = new Set(JSON.stringify(CAPABILITIES).match(/\w+/g));
    const properties = [...body.matchAll(/\?\.(\w+)/g)].map(([, name]) => name!);
    expect(properties.length).toBeGreaterThan(15);
    expect(properties.filter((name) => !known.has(name))).toEqual([]);
  });

  it("with a capability of another type is taken as one that does not name it", async () => {
    for (const capabilities of spoiled(CAPABILITIES)) {
      if (typeof capabilities !== "object" || capabilities === null || Array.isArray(capabilities)) continue;
      expect(await answered({ ...introduction, capabilities }), JSON.stringify(capabilities)).toBe("");
    }
  });

  it("with anything else of another type is taken, or refused in words", async () => {
    const whole = { ...introduction, capabilities: {} };
    for (const wrong of spoiled(whole))
      expect(await answered(wrong as object), JSON.stringify(wrong)).toMatch(
        /^$|^'initialize' needs .* to be .*\.$|^drlint: The settings? /,
      );
  });
});

describe("positions", () => {
  const outside = [
    { line: 99, character: 0 },
    { line: 1, character: 9999 },
    { line: 1e12, character: 1e12 },
    { line: -1, character: -7 },
    { line: 0.5, character: 1.5 },
  ];
  const requests = Object.entries(REQUESTS).filter(([, params]) => JSON.stringify(params).includes('"line"'));

  it.each(requests)("of %s may be outside of the file", async (method, params) => {
    for (const at of outside) {
      const moved = JSON.parse(JSON.stringify(params), (_key, value) =>
        typeof value === "object" && value !== null && "line" in value ? at : value,
      ) as object;
      const answer = await refusal(method, moved);
      expect(answer?.code ?? REFUSED, answer?.message).toBe(REFUSED);
    }
  });
});

describe("messages", () => {
  it("of no known method are refused, or passed over", async () => {
    expect(await refusal("textDocument/formatting", {})).toMatchObject({ code: -32601 });
    expect(await refusal("$/later", {})).toMatchObject({ code: -32601 });
    client.log.length = 0;
    await client.connection.sendNotification("textDocument/later", {});
    await client.connection.sendNotification("$/later", {});
    await client.settled();
    expect(client.log).toEqual([]);
  });

  it("that are none are noted down, and the next ones are read", async () => {
    client.messages.length = 0;
    for (const text of ["{", "[1]", "null", "7"]) {
      client.log.length = 0;
      client.toServer.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
      await client.settled();
      expect(client.log.length, text).toBe(1);
      expect(client.log[0]).not.toMatch(/ at .*:\d+/);
    }
    client.toServer.write("GET / HTTP/1.1\r\n\r\n");
    await client.settled();
    expect(client.log.at(-1)).toMatch(/^A message cannot be read: /);
    expect(client.messages).toEqual([]);
  });

  it("may cancel nothing", async () => {
    client.log.length = 0;
    const cancel = '{"jsonrpc":"2.0","method":"$/cancelRequest"}';
    const next = '{"jsonrpc":"2.0","method":"textDocument/didClose"}';
    client.toServer.write(
      [cancel, next].map((text) => `Content-Length: ${text.length}\r\n\r\n${text}`).join(""),
    );
    await client.settled();
    expect(client.log).toEqual([
      "A message cannot be read: it lacks what messages of its kind have.",
      "'textDocument/didClose' needs its parameters to be an object.",
    ]);
  });

  it("come between 'initialize' and 'shutdown'", async () => {
    expect(await refusal("initialize", { capabilities: {} })).toMatchObject({ code: -32600 });
    const other = Client.unintroduced();
    await expect(
      other.connection.sendRequest("textDocument/hover", REQUESTS["textDocument/hover"]),
    ).rejects.toMatchObject({
      code: -32002,
    });
    await other.connection.sendNotification("textDocument/didOpen", NOTIFICATIONS["textDocument/didOpen"]);
    const params = { processId: null, rootUri: null, capabilities: {} };
    await other.connection.sendRequest("initialize", params);
    await other.connection.sendNotification("initialized", {});
    await other.connection.sendRequest("drlint/settled");
    expect([...other.published.keys()]).toEqual([]);
    await other.connection.sendRequest("shutdown");
    await expect(
      other.connection.sendRequest("textDocument/hover", REQUESTS["textDocument/hover"]),
    ).rejects.toMatchObject({
      code: -32600,
    });
    await other.connection.sendNotification("exit");
    await expect.poll(() => other.exitCode).toBe(0);
  });

  it("that say 'exit' before 'shutdown' end the server as well, with an error", async () => {
    const other = await Client.start();
    await other.connection.sendNotification("exit");
    await expect.poll(() => other.exitCode).toBe(1);
  });
});
