import { expect, it } from "vitest";
import { sharedBlocks } from "../../../answers/readiness/shared-blocks.ts";
import { machine, node, violation } from "../../cli/commands/readiness/reports.ts";

const ROW = "hyperv-to-azure/network/host-ipv6";

it("names what blocks most machines first, then by the alphabet", () => {
  const on = (host: ReturnType<typeof node>) => violation(ROW, host, "Hyper-V host", true);
  const [one, two, three] = ["hv-01", "hv-02", "hv-03"].map((name) => node("HyperVHost", name));
  const machines = [
    machine("A", { violations: [on(three!)] }),
    machine("B", { violations: [on(one!)] }),
    machine("C", { violations: [on(two!)] }),
    machine("D", { violations: [on(two!)] }),
  ];
  expect(sharedBlocks(machines).map(({ object, machines }) => `${object} ${machines}`)).toEqual([
    "Hyper-V host 'hv-02' 2",
    "Hyper-V host 'hv-01' 1",
    "Hyper-V host 'hv-03' 1",
  ]);
});
