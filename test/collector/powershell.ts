import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);
const grammar = require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");

/** What a PowerShell script consists of, as far as the tests look at it. */
export interface Script {
  /** Places that are no PowerShell 5.1, as `line: text`: syntax errors, and operators that only PowerShell 7 knows. */
  readonly errors: readonly string[];
  /** The commands that it runs, each once, with the module where it is named. */
  readonly commands: readonly string[];
  /** What it runs by `&` and `.`: `$block`. */
  readonly blocks: readonly string[];
  /** The functions that it defines. */
  readonly functions: readonly string[];
  /** The methods that it calls: `[type]::Name` of a type, `Name` of an object. */
  readonly methods: readonly string[];
}

/** Reads PowerShell. `?:`, `??` and `?.` are errors of this grammar; `&&` and `||` are counted as such here. */
export async function powerShell(text: string): Promise<Script> {
  const nodes = [...below(await parsePowerShell(text))];
  const commands = nodes.filter(({ type }) => type === "command");
  const wrong = nodes.filter((node) => node.isError || node.isMissing || node.type === "pipeline_chain_tail");
  return {
    errors: wrong.map((node) => `${node.startPosition.row + 1}: ${node.text}`),
    commands: once(commands.filter((node) => !isBlock(node)).map(nameOf)),
    blocks: once(commands.filter(isBlock).map(nameOf)),
    functions: once(
      nodes
        .filter(({ type }) => type === "function_statement")
        .map((node) => node.namedChildren.find((child) => child?.type === "function_name")!.text),
    ),
    methods: once(nodes.filter(({ type }) => type === "invokation_expression").map(methodOf)),
  };
}

/** The tree of a script. */
export async function parsePowerShell(text: string): Promise<Node> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(grammar)).parse(text)!.rootNode;
}

/** A node and what is below it, without what is below a node at which it stops. */
export function* below(node: Node, stopsAt: (node: Node) => boolean = () => false): Generator<Node> {
  yield node;
  if (stopsAt(node)) return;
  for (const child of node.children) if (child) yield* below(child, stopsAt);
}

function nameOf(command: Node): string {
  return command.childForFieldName("command_name")!.text;
}

function isBlock(command: Node): boolean {
  return command.children.some((child) => child?.type === "command_invokation_operator");
}

/** The grammar puts what the method is of first, then its name. */
function methodOf(call: Node): string {
  const [of] = call.namedChildren;
  const name = call.namedChildren.find((child) => child?.type === "member_name")!.text;
  return of?.type === "type_literal" ? `${of.text}::${name}` : name;
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
