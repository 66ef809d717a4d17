import { readFileSync } from "node:fs";
import type { FieldValue } from "../inventory/edit/item-text.ts";

// All files are seen from one folder up, in the source and in the built package alike.

interface PackageFile {
  readonly version: string;
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

/** A property of the inventory's schema, as far as it is shown. */
export interface SchemaProperty {
  readonly description?: string;
  readonly $ref?: string;
  readonly "x-unit"?: string;
  readonly "x-source"?: string;
  readonly "x-known-from"?: string;
  readonly enumDescriptions?: readonly string[];
  readonly items?: Pick<SchemaProperty, "enumDescriptions">;
  readonly examples?: readonly FieldValue[];
}

interface SchemaFile {
  readonly $defs: Readonly<
    Record<string, SchemaProperty & { readonly properties?: Readonly<Record<string, SchemaProperty>> }>
  >;
}

/** Where the language server is built to. */
export const languageServer = new URL("../dist/drlint-language-server.js", import.meta.url);

/** Reads drlint's own package.json. */
export function packageFile(): PackageFile {
  return read("../package.json");
}

/** Reads the schema of inventories. */
export function schemaFile(): SchemaFile {
  return read("../schemas/inventory.schema.json");
}

/** Reads a schema as text. That of configurations is built: it has the options of each rule. */
export function schemaText(of: "inventory" | "configuration"): string {
  return of === "inventory"
    ? textOf("../schemas/inventory.schema.json")
    : textOf("../dist/configuration.schema.json");
}

/** Reads the page of a rule, `guest-storage/encrypted-disk`. Undefined where it has none. */
export function rulePage(rule: string): string | undefined {
  try {
    return textOf(`../docs/rules/${rule}.md`);
  } catch {
    return undefined;
  }
}

/** Reads a file that `drlint init` begins with, `site-to-azure.dr.yaml`. */
export function starterText(name: string): string {
  return textOf(`../starters/${name}`);
}

/** Reads a script of `drlint collector`, `Get-DrlintInventory.ps1`. */
export function collectorScript(name: string): string {
  return textOf(`../collector/${name}`);
}

function read<Content>(path: string): Content {
  return JSON.parse(textOf(path)) as Content;
}

/** The text of a file. A checkout on Windows may have given its lines other ends. */
function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8").replaceAll("\r\n", "\n");
}
