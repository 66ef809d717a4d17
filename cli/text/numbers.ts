import { grouped } from "../../schemas/values/numbers.ts";

export { grouped };

/** A number with its noun: `1 error`, `1,204 errors`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
