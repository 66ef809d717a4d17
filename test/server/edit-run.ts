import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { LintSession } from "../../lint/session.ts";
import { Client, Folder } from "./client.ts";
import { type Line, linesOf, linesShown } from "./lines.ts";
import { Dice, EditedText } from "./random-edits.ts";

/** What an editor shows after edits, and what a lint of the same texts from nothing says. */
export interface Check {
  readonly edits: number;
  readonly shown: Readonly<Record<string, readonly Line[]>>;
  readonly found: Readonly<Record<string, readonly Line[]>>;
  /** The texts that were linted, to look at what went wrong. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Edits over a few files that belong together. */
export interface EditRun {
  /** The files by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly edits: number;
  /** After how many edits it is looked at what is shown. */
  readonly every: number;
  onCheck(check: Check): void;
  /** Is told of the memory in use, in bytes, when nothing is left to be collected: ten times. */
  onMemory?(bytes: number): void;
}

/** Edits files at random, and looks again and again whether what is shown is what a lint from nothing says. */
export async function runEdits({ files, seed, edits, every, onCheck, onMemory }: EditRun): Promise<void> {
  const folder = new Folder(files);
  const client = await Client.start({ folders: [folder.path] });
  const session = await LintSession.open({ cwd: folder.path });
  const dice = new Dice(seed);
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [name, new EditedText(text, dice, Object.values(files))]),
  );
  for (const [name, { text }] of texts) client.open(folder.at(name), text);
  for (let count = 1; count <= edits; count++) {
    const [name, text] = dice.one([...texts]);
    client.change(folder.at(name), ...text.edit());
    // Some edits come alone, others faster than they can be looked at.
    if (dice.roll(32) === 0) await client.settled();
    if (count % every === 0) onCheck(await check(client, session, folder, texts, count));
    if (onMemory && count % Math.ceil(edits / 10) === 0) onMemory(memory());
  }
  await client.stop();
  folder.remove();
}

async function check(
  client: Client,
  session: LintSession,
  folder: Folder,
  texts: ReadonlyMap<string, EditedText>,
  edits: number,
): Promise<Check> {
  await client.settled();
  const buffers = [...texts].map(([name, { text }]) => ({ path: folder.at(name), text }));
  const [linted] = session.lint(buffers);
  // A rule that fails fails in both, and would hide behind that.
  const [failure] = linted!.failures;
  if (failure)
    throw new Error(
      `${failure.rule} failed at ${failure.object}: ${failure.reason} ${JSON.stringify(buffers)}`,
    );
  const found = Object.fromEntries(linted!.results.map((each) => [each.filePath, linesOf(each)]));
  const shown = Object.fromEntries(buffers.map(({ path }) => [path, linesShown(client.shown(path))]));
  return {
    edits,
    shown,
    found,
    texts: Object.fromEntries([...texts].map(([name, { text }]) => [name, text])),
  };
}

function memory(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round++) collect();
  return process.memoryUsage().heapUsed;
}
