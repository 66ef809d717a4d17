import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder, PULLING, PUSHED } from "../server/client.ts";
import { notificationsAbout, requestsAbout, spoiled } from "../server/messages.ts";
import { tries } from "./tries.ts";

const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-1\nhyperVHosts: []\n";

/** What an editor, or something that takes itself for one, sends. */
interface Message {
  readonly method: string;
  readonly kind: "request" | "notification" | "cancelled request";
  readonly about: "the file" | "no such file" | "no file of ours" | "no address";
  /** Which of the ways in which its parameters can be wrong; undefined where they are right. */
  readonly wrong: number | undefined;
  /** Where its positions are. */
  readonly at: { readonly line: number; readonly character: number } | undefined;
}

const places = fc.record({
  line: fc.constantFrom(0, 1, 2, 4, 99, -1, 0.5, 1e12, Number.MAX_SAFE_INTEGER),
  character: fc.constantFrom(0, 3, 12, 9999, -7, 1.5, 1e12),
});
const rest = {
  about: fc.constantFrom<Message["about"]>(
    "the file",
    "the file",
    "no such file",
    "no file of ours",
    "no address",
  ),
  wrong: fc.option(fc.nat(10_000), { nil: undefined }),
  at: fc.option(places, { nil: undefined }),
};
const messages: Arbitrary<Message> = fc.oneof(
  fc.record<Message>({
    method: fc.constantFrom(...Object.keys(requestsAbout("")), "textDocument/formatting", "$/later", ""),
    kind: fc.constantFrom("request", "cancelled request", "notification"),
    ...rest,
  }),
  fc.record<Message>({
    method: fc.constantFrom(...Object.keys(notificationsAbout("", "")), "$/later", "initialized"),
    kind: fc.constantFrom("notification", "notification", "request"),
    ...rest,
  }),
);

/** What an answer may refuse a request with: its method, its parameters, its time, that it was cancelled, or that it cannot be. */
const REFUSALS = [-32601, -32602, -32002, -32600, -32800, -32801, -32803];

/** After how many milliseconds a request counts as one that is never answered. */
const LATE = 120_000;

class Abuse {
  readonly #client: Client;
  readonly #addresses: Readonly<Record<Message["about"], string>>;
  readonly #answers: Promise<string | undefined>[] = [];

  constructor(client: Client, folder: Folder) {
    this.#client = client;
    this.#addresses = {
      "the file": toUri(folder.at("vm.dr.yaml")),
      "no such file": toUri(folder.at("gone/other.dr.yaml")),
      "no file of ours": toUri(folder.at("readme.md")),
      "no address": "untitled:\0%zz",
    };
  }

  send({ method, kind, about, wrong, at }: Message): void {
    const uri = this.#addresses[about];
    const right = { ...requestsAbout(uri), ...notificationsAbout(uri, MACHINE) }[method] ?? {};
    const ways = wrong === undefined ? [] : [...spoiled(right)];
    const params = moved(wrong === undefined ? right : ways[wrong % ways.length], at);
    if (kind === "notification") {
      void this.#client.connection.sendNotification(method, params as object);
      return;
    }
    const source = new CancellationTokenSource();
    const answer = this.#client.connection.sendRequest(method, params as object, source.token);
    const late = new Promise<string>((resolve) => {
      setTimeout(resolve, LATE, `${method}: no answer to ${JSON.stringify(params)}`).unref();
    });
    const said = answer.then(
      () => undefined,
      ({ code, message }: { code: number; message: string }) =>
        REFUSALS.includes(code) ? undefined : `${method}: ${code} ${message}`,
    );
    this.#answers.push(Promise.race([said, late]));
    if (kind === "cancelled request") source.cancel();
  }

  /** Resolves when all is answered. @returns the answers that there must not be */
  async answered(): Promise<string[]> {
    return (await Promise.all(this.#answers)).filter((each) => each !== undefined);
  }
}

/** The parameters with all of their positions elsewhere. */
function moved(params: unknown, at: Message["at"]): unknown {
  if (at === undefined || params === undefined) return params;
  return JSON.parse(JSON.stringify(params), (_key, value) =>
    typeof value === "object" && value !== null && "line" in value ? at : value,
  );
}

test("whatever is sent is answered in words, and the server goes on", () =>
  tries(
    "messages",
    fc.record({
      capabilities: fc.constantFrom(PUSHED, PULLING, {}),
      before: fc.array(messages, { maxLength: 3 }),
      after: fc.array(messages, { minLength: 1, maxLength: 30 }),
    }),
    async ({ capabilities, before, after }) => {
      const folder = new Folder({ "vm.dr.yaml": MACHINE });
      const client = Client.unintroduced();
      const abuse = new Abuse(client, folder);
      for (const message of before) abuse.send(message);
      await client.connection.sendRequest("initialize", {
        processId: null,
        rootUri: toUri(folder.path),
        capabilities,
      });
      await client.connection.sendNotification("initialized", {});
      for (const message of after) abuse.send(message);
      expect(await abuse.answered()).toEqual([]);
      const path = folder.at("vm.dr.yaml");
      // Twice is no mistake that ends it, and the last text counts.
      client.open(path, "");
      client.open(path, MACHINE);
      const hover = { textDocument: { uri: toUri(path) }, position: { line: 1, character: 12 } };
      expect(await client.connection.sendRequest("textDocument/hover", hover)).not.toBeNull();
      await client.settled();
      const shown = capabilities === PULLING ? await client.pull(path) : client.shown(path);
      expect(shown.map(({ code }) => code)).toContain("inventory/unresolved-name");
      for (const line of [...client.log, ...client.messages])
        expect(line).not.toMatch(/internal error|TypeError|RangeError|\n {4}at /);
      await client.stop();
      folder.remove();
    },
  ));

test("texts of megabytes are taken while one types on", async () => {
  const folder = new Folder({ "vm.dr.yaml": MACHINE });
  const path = folder.at("vm.dr.yaml");
  const client = await Client.start({ folders: [folder.path] });
  client.open(path, MACHINE);
  await tries(
    "huge texts",
    fc.record({
      piece: fc.constantFrom("x", " ", "\n", "- ", "[", "é", "😀", "\0", "# c\n", "a: b\n", '"'),
      length: fc.integer({ min: 1, max: 3_000_000 }),
      line: fc.nat(5),
    }),
    async ({ piece, length, line }) => {
      const start = { line, character: 0 };
      client.change(path, {
        range: { start, end: start },
        text: piece.repeat(Math.ceil(length / piece.length)),
      });
      client.change(path, { range: { start: { line: 1, character: 0 }, end: start }, text: "" });
      await client.settled();
      client.change(path, { text: MACHINE });
      await client.settled();
      expect(client.shown(path).map(({ code }) => code)).toEqual(["inventory/unresolved-name"]);
      for (const said of [...client.log, ...client.messages])
        expect(said).not.toMatch(/internal error|\n {4}at /);
    },
  );
  await client.stop();
  folder.remove();
});
