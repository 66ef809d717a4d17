import { basename, relative } from "node:path";
import type { InventoryForecast } from "./outcome.ts";
import { KINDS } from "./words.ts";

/** `Test failover of dr/oslo`: which failover of which folder a forecast is of. */
export function forecastTitle({ kind, folder }: InventoryForecast, cwd: string): string {
  const words = KINDS[kind];
  return `${words[0]!.toUpperCase()}${words.slice(1)} of ${relative(cwd, folder) || basename(folder)}`;
}
