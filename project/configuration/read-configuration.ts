import { relative } from "node:path";
import { type FileTree, UnreadableFileError } from "../../inventory/files/file-tree.ts";
import { AliasBudget, Anchors, expand } from "../../inventory/text/anchors.ts";
import { cut } from "../../inventory/text/cut.ts";
import { decode } from "../../inventory/text/decode.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { readJson, readYaml } from "../../inventory/text/read-stretch.ts";
import { withFirstLine } from "../../inventory/text/tags.ts";
import type { KeyTree, TextProblem, Tree } from "../../inventory/text/tree.ts";
import { valueOfTree } from "../../inventory/text/value-of-tree.ts";
import type { Configuration } from "../../schemas/generated/configuration.ts";
import { validate } from "../../schemas/generated/validate-configuration.js";
import { grouped } from "../../schemas/values/numbers.ts";
import { readingFailure } from "../reading-failure.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { ConfigurationFile, offsetOf } from "./configuration-file.ts";
import { mistakesIn } from "./mistakes.ts";

/**
 * Reads a configuration file with the reader of inventories. An empty file is a configuration that says nothing.
 *
 * @param cwd the folder from which messages show paths
 * @param files where it is read from; it has been loaded
 * @throws ConfigurationError for the first mistake in the order of the text
 */
export function readConfiguration(path: string, cwd: string, files: FileTree): ConfigurationFile {
  const { text, tree, problems } = readText(path, cwd, files);
  const lines = new Lines(text);
  const content = tree === undefined || isNothing(tree) ? {} : valueOfTree(tree);
  const file = new ConfigurationFile({ path, content: content as Configuration, tree, lines, cwd });
  const [problem] = problems.toSorted((a, b) => a.start - b.start);
  if (problem) {
    const { message } = withFirstLine(problem, (offset) => lines.place(offset).line);
    throw new ConfigurationError({ file: path, ...lines.place(problem.start) }, message, cwd);
  }
  const tooLong = tree && firstTooLong(tree);
  if (tooLong) throw new ConfigurationError({ file: path, ...lines.place(tooLong.start) }, TOO_LONG, cwd);
  if (!validate(content)) {
    const offset = (mistake: Mistake) => offsetOf(tree, mistake.path, mistake.part);
    const [first] = mistakesIn(content, validate.errors!).toSorted((a, b) => offset(a) - offset(b));
    throw file.error(first!.path, first!.problem, first!.part);
  }
  return file;
}

/** No name, path or glob of a configuration has so many characters. What does is some other file, and is not quoted. */
const LONGEST_TEXT = 1000;
const TOO_LONG = `A text of over ${grouped(LONGEST_TEXT)} characters has no place in a configuration. Shorten it, or name another file.`;

/** The first key or value that is too long, in the order of the text. */
function firstTooLong(tree: Tree): Tree | KeyTree | undefined {
  if (tree.kind === "scalar") return isTooLong(tree.value) ? tree : undefined;
  if (tree.kind === "sequence") return firstOf(tree.items, firstTooLong);
  if (tree.kind !== "mapping") return undefined;
  return firstOf(tree.pairs, ({ key, value }) => (isTooLong(key.name) ? key : firstTooLong(value)));
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTooLong(value: unknown): boolean {
  return typeof value === "string" && value.length > LONGEST_TEXT;
}

type Mistake = ReturnType<typeof mistakesIn>[number];

function isNothing(tree: Tree): boolean {
  return tree.kind === "scalar" && tree.value === null;
}

function readText(
  path: string,
  cwd: string,
  files: FileTree,
): { text: string; tree: Tree | undefined; problems: readonly TextProblem[] } {
  const { text, problems } = decode(bytesOf(path, cwd, files));
  const isJson = path.endsWith(".json");
  const reading = (isJson ? readJson : readYaml)(text, 0, text.length);
  const all = [...problems, ...reading.problems];
  const second = isJson ? undefined : cut(text).second;
  if (second !== undefined) all.push({ start: second, end: second, message: SECOND_DOCUMENT });
  if (!reading.hasAliases || reading.tree === undefined) return { text, tree: reading.tree, problems: all };
  const anchors = new Anchors();
  anchors.add(reading.anchors, 0);
  const expansion = expand(reading.tree, 0, anchors, new AliasBudget(text.length));
  return { text, tree: expansion.tree, problems: [...all, ...expansion.problems] };
}

const SECOND_DOCUMENT =
  "A configuration is one document. Take out '---' or '...' here, and what is not wanted.";

function bytesOf(path: string, cwd: string, files: FileTree): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    const problem =
      error instanceof UnreadableFileError
        ? error.message
        : readingFailure(relative(cwd, path), error as NodeJS.ErrnoException);
    throw new ConfigurationError({ file: path, line: 1, column: 1 }, problem, cwd);
  }
}
