import { basename } from "node:path";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { IMPORT_RECORDS } from "../import-records.ts";
import { isGoverningFile } from "./governing-files.ts";

/**
 * Whether a file is named as one that people keep with their inventories: an inventory, a configuration, suppressions, or
 * what was last imported. No report and no cache may take its place.
 */
export function isKeptFile(path: string): boolean {
  const name = basename(path);
  return isInventoryFile(name) || isGoverningFile(name) || name === IMPORT_RECORDS;
}
