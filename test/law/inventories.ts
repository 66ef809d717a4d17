import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../docs/page.ts";
import { dataOf, type InventoryData } from "./recorded-facts.ts";

/** An inventory to try the law on. */
export interface TriedInventory {
  readonly name: string;
  readonly data: InventoryData;
}

/** The inventories of the folders below some, each as its data. */
export function inventoriesBelow(...parents: readonly string[]): TriedInventory[] {
  return parents.flatMap((parent) =>
    foldersIn(parent).map((name) => ({ name, data: dataOf(filesIn(name)) })),
  );
}

/**
 * What the pages of the rules show as incorrect and as correct: small inventories in which each rule has something to
 * say, or nearly has.
 */
export function inventoriesOfPages(): TriedInventory[] {
  return readdirSync("docs/rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .sort()
    .flatMap((path) =>
      readPage(readFileSync(join("docs/rules", path), "utf8")).examples.flatMap(({ text }, index) => {
        const data = dataOrNone(text);
        return data ? [{ name: `${path} ${index + 1}`, data }] : [];
      }),
    );
}

/** The data of an example that is an inventory; some pages show text that is none. */
function dataOrNone(text: string): InventoryData | undefined {
  try {
    const data = dataOf({ "a.dr.yaml": text });
    const [content] = Object.values(data);
    return typeof content === "object" && content !== null && Object.values(content).every(isList)
      ? data
      : undefined;
  } catch {
    return undefined;
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return entries.some(({ name }) => isInventory(name)) ? [folder] : below.flatMap(foldersIn);
}

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter(isInventory)
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function isInventory(name: string): boolean {
  return /\.dr\.(ya?ml|json)$/.test(name);
}
