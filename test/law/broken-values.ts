import type { InventoryText } from "../rules/rule-tester.ts";
import { type InventoryData, textOf } from "./recorded-facts.ts";

/** One value that is broken, and the inventory with it. */
export interface Broken {
  /** `a.dr.yaml/virtualMachines/0/host: a name that leads nowhere` */
  readonly what: string;
  readonly inventory: InventoryText;
}

type Path = readonly (string | number)[];

/** Each value of an inventory, broken by itself in every way that its kind can be. What a file is stays as it is. */
export function* eachBroken(data: InventoryData): Generator<Broken> {
  for (const [file, content] of Object.entries(data)) {
    for (const path of pathsIn(content, [])) {
      for (const [how, broken] of waysToBreak(at(content, path))) {
        const what = `${[file, ...path].join("/")}: ${how}`;
        yield { what, inventory: textOf({ ...data, [file]: withValue(content, path, broken) }) };
      }
    }
  }
}

function* waysToBreak(value: unknown): Generator<[how: string, value: unknown]> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield ["its first item twice", [...value, value[0]]];
    yield ["a word for a list", "nothing of the kind"];
  } else if (isObject(value)) {
    yield ["a property that no object has", { ...value, colour: "red" }];
  } else {
    yield ["an object for a word", { is: "no such thing" }];
    if (typeof value !== "string") return;
    yield ["a name that leads nowhere", "nobody-has-this-name"];
    if (/^\d+\.\d+\.\d+\.\d+/.test(value)) yield ["another address", value.replace(/^\d+/, "11")];
  }
}

function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (path.at(-1) === "schemaVersion" || path.at(-1) === "$schema") return;
  if (path.length > 0) yield path;
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, index]);
  else if (isObject(value))
    for (const [key, part] of Object.entries(value)) yield* pathsIn(part, [...path, key]);
}

function at(content: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], content);
}

function withValue(content: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(content))
    return content.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const object = content as Record<string, unknown>;
  return { ...object, [step]: withValue(object[step], rest, value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
