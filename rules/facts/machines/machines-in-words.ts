import type { Machine } from "../../../inventory/nodes/machines.ts";
import { counted } from "../../../schemas/values/numbers.ts";

/** Names beyond this many are counted. */
const MOST_NAMES = 10;

/** `'SQL01'`, `'SQL01' and 'WEB01'`, `'SQL01', 'WEB01' … and 12 others`. */
export function machinesInWords(machines: readonly Machine[]): string {
  const names = machines.slice(0, MOST_NAMES).map(({ name }) => `'${name}'`);
  const others = machines.length - names.length;
  const last = others === 0 ? names.pop()! : counted(others, "other");
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
