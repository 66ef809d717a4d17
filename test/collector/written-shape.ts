import type { Node } from "web-tree-sitter";
import { below, parsePowerShell } from "./powershell.ts";

/** What a script writes: a kind of value, `value` where its text does not tell which, a list, or an object. */
export type WrittenShape =
  | "text"
  | "number"
  | "truth"
  | "value"
  | [WrittenShape]
  | { [member: string]: WrittenShape };

const KINDS: { readonly [command: string]: WrittenShape } = {
  "ConvertTo-Text": "text",
  "ConvertTo-Number": "number",
  "ConvertTo-Truth": "truth",
};

/** The tables that are handed to ConvertTo-JsonText in a script, in their order, with the functions that they call followed. */
export async function writtenShapes(text: string): Promise<WrittenShape[]> {
  const root = await parsePowerShell(text);
  const functions = new Map(
    [...below(root)]
      .filter(({ type }) => type === "function_statement")
      .map((node) => [childOf(node, "function_name")!.text, childOf(node, "script_block")!] as const),
  );
  return [...below(root)]
    .filter((node) => node.type === "command" && nameOf(node) === "ConvertTo-JsonText")
    .filter((node) => tablesIn(node).length === 1)
    .map((node) => shapeOfTable(tablesIn(node)[0]!, { functions, root }));
}

interface Script {
  readonly functions: ReadonlyMap<string, Node>;
  readonly root: Node;
}

function shapeOfTable(table: Node, script: Script): WrittenShape {
  const entries = [
    ...below(table, (node) => node !== table && node.type === "hash_literal_expression"),
  ].filter(({ type }) => type === "hash_entry");
  return Object.fromEntries(
    entries.map((entry) => {
      const key = childOf(entry, "key_expression")!.text;
      return [key, shapeOfValue(entry.namedChildren.at(-1)!, script)];
    }),
  );
}

function shapeOfValue(written: Node, script: Script): WrittenShape {
  const variable = /^\$(\w+)$/.exec(written.text.trim())?.[1];
  const value = (variable !== undefined && assignedTo(variable, script.root)) || written;
  const commands = [...below(value)].filter(({ type }) => type === "command").map(nameOf);
  const [table] = tablesIn(value);
  const called = commands
    .map((name) => script.functions.get(name))
    .find((body) => body && tablesIn(body).length > 0);
  const kind = commands.map((name) => KINDS[name]).find((each) => each !== undefined);
  const item = table
    ? shapeOfTable(table, script)
    : called
      ? shapeOfTable(tablesIn(called).at(-1)!, script)
      : (kind ?? "value");
  const isList = commands[0] === "Read-List" || LISTS.test(value.text);
  return isList ? [item] : item;
}

/** A list that is filled while the script runs, or made of what was asked for. */
const LISTS = /^(?:\$\w+\.Add\(|\$asked = @\(|\$warnings = New-Object System.Collections.Generic.List)/;

/** Where a variable gets its value: what is added to it, or what it is set to. */
function assignedTo(variable: string, root: Node): Node | undefined {
  const nodes = [...below(root)];
  return (
    nodes.find(
      (node) => node.type === "invokation_expression" && node.text.startsWith(`$${variable}.Add([`),
    ) ??
    nodes.find((node) => node.type === "assignment_expression" && node.text.startsWith(`$${variable} = `))
  );
}

/** The tables in a node that are in no other one. */
function tablesIn(node: Node): Node[] {
  return [...below(node, ({ type }) => type === "hash_literal_expression")].filter(
    (each) => each.type === "hash_literal_expression",
  );
}

function childOf(node: Node, type: string): Node | undefined {
  return node.namedChildren.find((child) => child?.type === type) ?? undefined;
}

function nameOf(command: Node): string {
  return command.childForFieldName("command_name")?.text ?? "";
}
