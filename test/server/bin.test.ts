import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { ServerProcess } from "./process.ts";

const bin = fileURLToPath(new URL("../../dist/drlint-language-server.js", import.meta.url));

/** The name of a pipe that nobody else has. */
function pipeName(): string {
  const name = `drlint-${process.pid}-${Date.now()}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

describe.each([
  ["drlint-language-server", ["drlint-language-server.js", "--stdio"]],
  ["drlint lsp", ["drlint.js", "lsp", "--stdio"]],
])("%s", (_name, command) => {
  it("serves until it is told to end", async () => {
    const server = new ServerProcess(...command);
    expect(await server.initialize()).toMatchObject({
      capabilities: { textDocumentSync: { openClose: true } },
      serverInfo: { name: "drlint" },
    });
    await server.connection.sendRequest("shutdown");
    await server.connection.sendNotification("exit");
    expect(await server.exitCode()).toBe(0);
    expect(server.stderr).toBe("");
  });

  it("ends when its editor is gone without a word", async () => {
    const server = new ServerProcess(...command);
    await server.initialize();
    server.process.stdin!.end();
    expect(await server.exitCode()).toBe(1);
    expect(server.stderr).toBe("");
  });

  it("ends with the process of its editor, though nobody closes its input", async () => {
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const server = new ServerProcess(...command);
    await server.initialize(editor.pid!);
    editor.kill("SIGKILL");
    expect(await server.exitCode()).toBe(1);
  });
});

describe("drlint-language-server", () => {
  it("ends on what is no message", () => {
    for (const input of ["GET / HTTP/1.1\r\n\r\n", "Content-Length: 5\r\n\r\n{nope", "\0\0\0\0"]) {
      const { status, signal } = spawnSync(process.execPath, [bin], { input, timeout: 10_000 });
      expect({ input, status, signal }).toEqual({ input, status: 1, signal: null });
    }
  });

  it.each(["socket", "pipe"])("speaks over a %s, and ends with it", async (kind) => {
    const pipe = pipeName();
    const listener = kind === "pipe" ? createServer().listen(pipe) : createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = kind === "pipe" ? pipe : (listener.address() as { port: number }).port;
    const server = new ServerProcess("drlint-language-server.js", `--${kind}=${address}`);
    const [socket] = await once(listener, "connection");
    const connection = createProtocolConnection(
      new StreamMessageReader(socket),
      new StreamMessageWriter(socket),
    );
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    expect(await connection.sendRequest("initialize", params)).toMatchObject({
      serverInfo: { name: "drlint" },
    });
    socket.destroy();
    expect(await server.exitCode()).toBe(1);
    listener.close();
  });

  it("speaks over the channel of Node", async () => {
    const child = spawn(process.execPath, [bin, "--node-ipc"], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const params = { processId: null, rootUri: null, capabilities: {} };
    child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    const [answer] = await once(child, "message");
    expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: "drlint" } } });
    child.disconnect();
    expect((await once(child, "exit"))[0]).toBe(1);
  });

  it("ends with the process that the command line names", async () => {
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const server = new ServerProcess(
      "drlint-language-server.js",
      "--stdio",
      `--clientProcessId=${editor.pid}`,
    );
    await server.initialize(null);
    editor.kill("SIGKILL");
    expect(await server.exitCode()).toBe(1);
  });

  it("reads on behind what is no message, and says so in the log alone", async () => {
    const server = new ServerProcess("drlint-language-server.js", "--stdio");
    await server.initialize();
    const log: string[] = [];
    server.connection.onNotification("window/logMessage", ({ message }) => void log.push(message));
    server.process.stdin!.write('Content-Length: 90\r\n\r\n{"jsonrpc":"2.0"GET / HTTP/1.1\r\n\r\n');
    await server.connection.sendRequest("shutdown");
    expect(log).toEqual([expect.stringMatching(/^A message cannot be read: /)]);
    await server.connection.sendNotification("exit");
    expect(await server.exitCode()).toBe(0);
    expect(server.stderr).toBe("");
  });

  it("says what it is", () => {
    const { stdout, status } = spawnSync(process.execPath, [bin, "--version"], { encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: "0.1.0\n", status: 0 });
    expect(spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8" }).stdout).toMatch(
      /^Usage: drlint-language-server /,
    );
  });
});
