import rule from "../../../rules/scenarios/two-clouds.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/clouds/two-clouds";

testRule(rule, {
  passes: [
    { name: "another cloud", inventory: goingTo("silver", ["gold: [hg-01]", "silver: [hg-02]"]) },
    {
      name: "a host group in both clouds",
      inventory: goingTo("gold", ["gold: [hg-01]", "silver: [hg-01, hg-02]"]),
    },
    { name: "a machine to Azure", inventory: inSite(""), silent: true },
  ],
  violates: [
    {
      name: "its own cloud",
      inventory: goingTo("gold", ["gold: [hg-01]", "silver: [hg-02]"]),
      findings: [
        {
          at: "2:63-2:67",
          messageId: "itself",
          message: /'SQL01' is in the cloud 'gold'.*Two clouds are needed/,
          rows: [ROW],
          related: ["4:33-4:38"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "host groups that are not recorded",
      inventory: goingTo("gold", ["gold: [hg-01]", "silver"]),
      facts: ["Cloud.hostGroups"],
    },
    {
      name: "a host that is not recorded",
      inventory: goingTo("gold", ["gold: [hg-01]"], "name: SQL01"),
      facts: ["VirtualMachine.host"],
    },
  ],
});

/** A machine that goes to `cloud` of its own VMM server, whose clouds are given as `name: [host groups]` or `name`. */
function goingTo(cloud: string, clouds: string[], machine = "name: SQL01, host: host-01"): string {
  const written = clouds.map((each) => {
    const [name, hostGroups] = each.split(": ");
    return hostGroups === undefined ? `{ name: ${name} }` : `{ name: ${name}, hostGroups: ${hostGroups} }`;
  });
  return `virtualMachines:
  - { ${machine}, replication: { to: { cloud: ${cloud} } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [${written.join(", ")}]
`;
}
