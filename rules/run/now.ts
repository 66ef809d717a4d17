import { LAST_CHECKED } from "../../documents/tables/tables.ts";

/** The time that it is. A clock that stands before drlint's own tables is wrong, and is not gone by. */
export function now(): Date {
  return new Date(Math.max(Date.now(), Date.parse(LAST_CHECKED)));
}

/** The rules that go by it: what they found today may be otherwise tomorrow, though nothing was edited. */
export const rulesByTheClock: ReadonlySet<string> = new Set(["inventory/future-date"]);
