import { renameSync, rmSync, writeFileSync } from "node:fs";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { FileChangeType } from "vscode-languageserver/node";
import { Lines } from "../../inventory/text/lines.ts";
import { LintSession } from "../../lint/session.ts";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder } from "../server/client.ts";
import { examples, type Texts } from "../server/every-offset.ts";
import { type Line, linesOf, linesShown } from "../server/lines.ts";
import { requestsAbout } from "../server/messages.ts";
import { Dice, EditedText } from "../server/random-edits.ts";
import { tries } from "./tries.ts";

/** What happens to a file of a folder while somebody works there. */
type Step = (typeof STEPS)[number];
const STEPS = ["type", "type", "type", "type", "save", "close", "written", "gone", "renamed", "new"] as const;

const folders: ReadonlyMap<string, Texts> = new Map(
  examples().filter(([folder]) => !folder.includes("eslint")),
);
const sessions: Arbitrary<{ example: string; seed: number; steps: Step[] }> = fc.record({
  example: fc.constantFrom(...folders.keys()),
  seed: fc.nat(0x7fffffff),
  steps: fc.array(fc.constantFrom(...STEPS), { minLength: 5, maxLength: 60 }),
});

type Request = readonly [method: string, params: object];
/** What is asked at some places of a file, and what once of each. */
const IN_PLACES = [
  "textDocument/hover",
  "textDocument/completion",
  "textDocument/definition",
  "textDocument/references",
  "textDocument/documentHighlight",
  "textDocument/rename",
  "drlint/machines",
];
const ONCE = [
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/codeLens",
  "drlint/forecast",
  "workspace/symbol",
];

/** A folder on the disk, what an editor has open of it, and the server that is told. */
class Work {
  readonly #folder: Folder;
  readonly #client: Client;
  readonly #dice: Dice;
  /** What stands on the disk. */
  readonly #disk: Map<string, string>;
  readonly #open = new Map<string, EditedText>();
  #count = 0;

  private constructor(folder: Folder, client: Client, texts: Texts, dice: Dice) {
    this.#folder = folder;
    this.#client = client;
    this.#disk = new Map(Object.entries(texts));
    this.#dice = dice;
  }

  static async begin(texts: Texts, seed: number): Promise<Work> {
    const folder = new Folder(texts);
    return new Work(folder, await Client.start({ folders: [folder.path] }), texts, new Dice(seed));
  }

  async end(): Promise<void> {
    await this.#client.stop();
    this.#folder.remove();
  }

  /** Does something to one of the files. */
  do(step: Step): void {
    const names = [...new Set([...this.#disk.keys(), ...this.#open.keys()])];
    const name = names.length === 0 ? undefined : this.#dice.one(names);
    if (name === undefined || step === "new") this.#write(`new-${this.#count++}.dr.yaml`);
    else if (step === "type") this.#type(name);
    else if (step === "save") this.#save(name);
    else if (step === "close") this.#close(name);
    else if (step === "written") this.#write(name);
    else if (step === "renamed") this.#rename(name);
    else this.#remove(name);
  }

  /** What an editor shows and what a lint from nothing finds, file by file. */
  async seen(): Promise<readonly [shown: Record<string, Line[]>, found: Record<string, Line[]>]> {
    await this.#client.settled();
    const buffers = [...this.#open].map(([name, { text }]) => ({ path: this.#folder.at(name), text }));
    const names = [...new Set([...this.#disk.keys(), ...this.#open.keys()])];
    const found: Record<string, Line[]> = {};
    if (names.length > 0) {
      // Texts alone would be all that is linted.
      const paths = this.#disk.size > 0 ? ["."] : [];
      const session = await LintSession.open({ cwd: this.#folder.path, paths, buffers });
      for (const { results, failures } of session.lint()) {
        expect(failures).toEqual([]);
        for (const result of results) found[result.filePath] = linesOf(result);
      }
    }
    const paths = [...new Set([...Object.keys(found), ...this.#client.published.keys()])];
    const shown = Object.fromEntries(paths.map((path) => [path, linesShown(this.#client.shown(path))]));
    return [shown, Object.fromEntries(paths.map((path) => [path, found[path] ?? []]))];
  }

  /** What the server answers of the open files, and what one answers that has just been started. */
  async answers(): Promise<readonly [answers: unknown[], fresh: unknown[]]> {
    const asked = [...this.#open].flatMap(([name, { text }]) => this.#requests(name, text));
    if (asked.length === 0) return [[], []];
    const fresh = await Client.start({ folders: [this.#folder.path] });
    for (const [name, { text }] of this.#open) fresh.open(this.#folder.at(name), text);
    const answered = [];
    for (const client of [this.#client, fresh]) {
      await client.settled();
      const answers = asked.map(([method, params]) =>
        client.connection.sendRequest(method, params).catch(({ message }: Error) => ({ refused: message })),
      );
      answered.push(
        (await Promise.all(answers)).map((answer, index) => [...asked[index]!, withoutVersions(answer)]),
      );
    }
    await fresh.stop();
    return answered as [unknown[], unknown[]];
  }

  /** All that can be asked of a file: about the whole, at random places, and of what is found in it. */
  #requests(name: string, text: string): Request[] {
    const path = this.#folder.at(name);
    const uri = toUri(path);
    const lines = new Lines(text);
    const at = (offset: number, methods: readonly string[]) => {
      const { line, column } = lines.place(offset);
      const about = requestsAbout(uri, { line: line - 1, character: column - 1 });
      return methods.map((method): Request => [method, about[method]!]);
    };
    const whole = { start: { line: 0, character: 0 }, end: { line: lines.count, character: 0 } };
    const found = this.#client.shown(path).slice(0, 20);
    return [
      ...at(0, ONCE),
      ["drlint/readiness", { uri }],
      ["textDocument/inlayHint", { textDocument: { uri }, range: whole }],
      ...Array.from({ length: 12 }, () => at(this.#dice.roll(text.length + 1), IN_PLACES)).flat(),
      ...found.map((diagnostic): Request => {
        const context = { diagnostics: [diagnostic], only: ["quickfix"] };
        return ["textDocument/codeAction", { textDocument: { uri }, range: diagnostic.range, context }];
      }),
    ];
  }

  #type(name: string): void {
    const open = this.#open.get(name) ?? this.#show(name);
    this.#client.change(this.#folder.at(name), ...open.edit());
  }

  #show(name: string): EditedText {
    const text = this.#disk.get(name)!;
    const open = new EditedText(text, this.#dice, this.#disk.values());
    this.#open.set(name, open);
    this.#client.open(this.#folder.at(name), text);
    return open;
  }

  #save(name: string): void {
    const open = this.#open.get(name);
    if (!open) return;
    const isNew = !this.#disk.has(name);
    this.#put(name, open.text);
    this.#client.save(this.#folder.at(name));
    this.#tell(name, isNew ? FileChangeType.Created : FileChangeType.Changed);
  }

  #close(name: string): void {
    if (!this.#open.delete(name)) return;
    this.#client.close(this.#folder.at(name));
  }

  /** Another program writes the file. */
  #write(name: string): void {
    const isNew = !this.#disk.has(name);
    const texts = [...this.#disk.values(), "vaults: []\n"];
    const text = new EditedText(this.#dice.one(texts), this.#dice, texts);
    text.edit();
    this.#put(name, text.text);
    this.#tell(name, isNew ? FileChangeType.Created : FileChangeType.Changed);
  }

  #remove(name: string): void {
    if (!this.#disk.delete(name)) return;
    rmSync(this.#folder.at(name));
    this.#tell(name, FileChangeType.Deleted);
  }

  #rename(name: string): void {
    const text = this.#disk.get(name);
    if (text === undefined || this.#open.has(name)) return;
    const other = `renamed-${this.#count++}.dr.${name.endsWith(".json") ? "json" : "yaml"}`;
    renameSync(this.#folder.at(name), this.#folder.at(other));
    this.#disk.delete(name);
    this.#disk.set(other, text);
    this.#tell(name, FileChangeType.Deleted);
    this.#tell(other, FileChangeType.Created);
  }

  #put(name: string, text: string): void {
    writeFileSync(this.#folder.at(name), text);
    this.#disk.set(name, text);
  }

  #tell(name: string, type: FileChangeType): void {
    this.#client.watched(this.#folder.at(name), type);
  }
}

test("an editor shows what a lint from nothing finds, whatever happens to the files of a folder", () =>
  tries("live and from nothing", sessions, async ({ example, seed, steps }) => {
    const work = await Work.begin(folders.get(example)!, seed);
    try {
      for (const [index, step] of steps.entries()) {
        work.do(step);
        if (index % 6 !== 5 && index !== steps.length - 1) continue;
        const [shown, found] = await work.seen();
        expect(shown, `after ${steps.slice(0, index + 1).join(", ")}`).toEqual(found);
      }
      const [answers, fresh] = await work.answers();
      expect(answers).toEqual(fresh);
    } finally {
      await work.end();
    }
  }));

/** An answer without the numbers of texts, which differ. */
function withoutVersions(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null), (key, value) => (key === "version" ? undefined : value));
}
