import { expect, it } from "vitest";
import { machinesInWords } from "../../../../rules/facts/machines/machines-in-words.ts";
import type { VirtualMachine } from "../../../../schemas/generated/types.ts";

const machines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `VM${index + 1}` }) as VirtualMachine);
const TEN = "'VM1', 'VM2', 'VM3', 'VM4', 'VM5', 'VM6', 'VM7', 'VM8', 'VM9'";

it.each([
  [1, "'VM1'"],
  [2, "'VM1' and 'VM2'"],
  [3, "'VM1', 'VM2' and 'VM3'"],
  [10, `${TEN} and 'VM10'`],
  [11, `${TEN}, 'VM10' and 1 other`],
  [22, `${TEN}, 'VM10' and 12 others`],
])("names %i machines, and counts those beyond ten", (count, words) => {
  expect(machinesInWords(machines(count))).toBe(words);
});
