import rule from "../../../rules/secondary-site/disk-count.ts";
import { toSecondarySite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/machines/number-of-disks";

testRule(rule, {
  passes: [
    {
      name: "16 disks",
      inventory: toSecondarySite(disks(16)),
    },
    {
      name: "17 disks to Azure",
      inventory: underVmm(disks(17)),
      silent: true,
    },
  ],
  violates: [
    {
      name: "17 disks",
      inventory: toSecondarySite(disks(17)),
      findings: [{ at: "4:5-4:10", messageId: "tooMany", message: /has 17 disks.*at most 16/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "disks that are not recorded",
      inventory: toSecondarySite(""),
      facts: ["VirtualMachine.disks"],
    },
  ],
});

function disks(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `{ name: d${index + 1} }`);
  return `disks: [${all.join(", ")}]`;
}
