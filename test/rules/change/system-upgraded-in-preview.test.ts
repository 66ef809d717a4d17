import rule from "../../../rules/change/system-upgraded-in-preview.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const running = (system: string) =>
  azureMachine({
    machine: system === "" ? "" : `operatingSystem: { name: ${system} }`,
    replication: "state: protected",
  });
const from = (before: string, now: string) => ({ earlier: running(before), inventory: running(now) });

testRule(rule, {
  passes: [
    { name: "as before", ...from("RHEL 8.10", "RHEL 8.10") },
    { name: "a minor release", ...from("RHEL 8.9", "RHEL 8.10") },
    {
      name: "with an agent that is too old, which another rule reports",
      earlier: running("RHEL 8.10"),
      inventory: running("RHEL 9.4").replace("protected", "protected, mobilityServiceVersion: 9.65.7417.1"),
    },
    { name: "one that is not in preview, which another rule reports", ...from("Debian 11", "Debian 12") },
  ],
  violates: [
    {
      name: "RHEL 8 to 9",
      ...from("RHEL 8.10", "RHEL 9.4"),
      findings: [
        {
          at: "3:30-3:38",
          message:
            "'web01' was upgraded from 'RHEL 8.10' to 'RHEL 9.4' while it was protected, which Site Recovery follows in preview: it replicates the machine anew once the mobility service is updated. An older paragraph of the same support matrix (2026-02-27) has replication disabled and enabled again after any upgrade. Look whether it does, and test a failover.",
          rows: ["azure-to-azure/systems/linux-upgrade"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded any more",
      ...from("RHEL 8.10", ""),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "a name that nobody knows",
      ...from("RHEL 8.10", "Mystery"),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
