import { parseArgs } from "node:util";
import type { Changes } from "./changes.ts";
import { newDocument } from "./document.ts";
import { newFact } from "./fact.ts";
import { Refusal } from "./refusal.ts";
import { newRow } from "./row.ts";
import { newRule } from "./rule.ts";

const USAGE = `npm run new -- fact ENTITY.PROPERTY [--type TYPE]
npm run new -- row DOCUMENT/SECTION/NAME
npm run new -- rule SECTION/NAME [--row DOCUMENT/SECTION/NAME] [--fact ENTITY.PROPERTY]
npm run new -- document NAME`;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  fact: ["type"],
  row: [],
  rule: ["row", "fact"],
  document: [],
};

/**
 * What the arguments of `npm run new` ask for.
 *
 * @throws Refusal where they ask for nothing, or for what cannot be made
 */
export function changesFor(args: readonly string[]): Changes {
  const { kind, name, values } = parsed(args);
  if (kind === "fact") return newFact(name, values.type ?? "boolean");
  if (kind === "row") return newRow(name);
  if (kind === "rule") return newRule(name, values);
  return newDocument(name);
}

interface Arguments {
  readonly kind: string;
  readonly name: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

function parsed(args: readonly string[]): Arguments {
  const [kind = "", ...rest] = args;
  const known = Object.hasOwn(OPTIONS, kind) ? OPTIONS[kind]! : undefined;
  if (known === undefined) throw new Refusal(`Say what is new:\n${USAGE}`);
  try {
    const options = Object.fromEntries(known.map((option) => [option, { type: "string" as const }]));
    const { positionals, values } = parseArgs({ args: rest, options, allowPositionals: true });
    const [name, ...others] = positionals;
    if (name !== undefined && others.length === 0) {
      return { kind, name, values: values as Arguments["values"] };
    }
  } catch {
    // What is wrong with the options is plain from the usage.
  }
  throw new Refusal(`It is written: ${USAGE.split("\n").find((line) => line.includes(`-- ${kind} `))!}`);
}
