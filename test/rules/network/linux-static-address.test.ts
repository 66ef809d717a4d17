import rule from "../../../rules/network/linux-static-address.ts";
import { inSite, onUnknownHost, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/static-ip-linux";
const STATIC = "{ address: 10.1.1.20, assignment: static }";
const adapter = (system: string, configurations: string, more = "") => `
operatingSystem: ${system}
networkAdapters:
  - name: eth0
    ipConfigurations: [${configurations}]${more}`;
const UBUNTU = "{ name: Ubuntu Server 22.04 LTS }";
const WINDOWS = "{ name: Windows Server 2019 }";
const PLANNED = "{ to: azure, state: planned }";
const target = (address: string) => `\n    target: { address: ${address} }`;

testRule(rule, {
  passes: [
    { name: "a static address of a Windows guest", inventory: underVmm(adapter(WINDOWS, STATIC)) },
    {
      name: "a static address of a FreeBSD guest",
      inventory: underVmm(adapter("{ name: FreeBSD 13.2 }", STATIC)),
    },
    {
      name: "a Windows guest whose adapters are not recorded",
      inventory: underVmm(`operatingSystem: ${WINDOWS}`),
      silent: true,
    },
    {
      name: "a Linux guest with DHCP",
      inventory: inSite(adapter(UBUNTU, "{ address: 10.1.1.20, assignment: dhcp }")),
    },
    {
      name: "DHCP in whatever guest",
      inventory: inSite(adapter("{ name: Plan 9 }", "{ assignment: dhcp }")),
    },
    { name: "another target address", inventory: underVmm(adapter(UBUNTU, STATIC, target("10.9.1.20"))) },
    {
      name: "a Windows guest of which nothing else is recorded",
      inventory: inSite(`operatingSystem: ${WINDOWS}\nnetworkAdapters: [{ name: nic0 }]`),
    },
    {
      name: "a machine that is not protected",
      inventory: unprotected(adapter(UBUNTU, STATIC)),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a static address of a Linux guest under VMM",
      inventory: underVmm(adapter(UBUNTU, STATIC), PLANNED),
      findings: [
        { at: "7:39-7:48", messageId: "lost", message: /'SQL01'.*10\.1\.1\.20/, rows: [ROW], related: [] },
      ],
    },
    {
      name: "in a site",
      inventory: inSite(adapter(UBUNTU, STATIC), PLANNED),
      findings: [{ at: "7:39-7:48", rows: [ROW] }],
    },
    {
      name: "on a host that is not recorded, since both columns say the same",
      inventory: onUnknownHost(adapter(UBUNTU, STATIC), PLANNED),
      findings: [{ at: "7:39-7:48" }],
    },
    {
      name: "a target without an address, or one for a test failover only",
      inventory: underVmm(
        adapter(
          UBUNTU,
          STATIC,
          "\n    target: { subnet: app }\n    testFailoverTarget: { address: 10.9.1.20 }",
        ),
        PLANNED,
      ),
      findings: [{ at: "7:39-7:48", messageId: "lost" }],
    },
    {
      name: "the same address as target",
      inventory: underVmm(adapter(UBUNTU, STATIC, target("10.1.1.20"))),
      findings: [{ at: "7:39-7:48", messageId: "sameTarget", rows: [ROW], related: ["8:28-8:37"] }],
    },
    ...["", "\n    target: none", "\n    target: { subnet: app }", "\n    target: { address: none }"].map(
      (set) => ({
        name: `no target address for a machine that is protected, written '${set.trim()}'`,
        inventory: inSite(adapter(UBUNTU, STATIC, set), "{ to: azure, state: protected }"),
        findings: [{ at: "7:39-7:48", messageId: "lost" as const, rows: [ROW] }],
      }),
    ),
    {
      name: "an address that is not recorded",
      inventory: underVmm(adapter(UBUNTU, "{ assignment: static }"), PLANNED),
      findings: [
        {
          at: "7:42-7:48",
          messageId: "lost",
          message:
            /its static address by itself, and no target address is recorded for its adapter: in Azure/,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a Linux guest whose adapters are not recorded",
      inventory: underVmm(`operatingSystem: ${UBUNTU}`),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "a guest whose system is not recorded",
      inventory: underVmm(adapter("{ architecture: x64 }", STATIC)),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "a guest whose system is not known",
      inventory: underVmm(adapter("{ name: Plan 9 }", STATIC)),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "a guest of which nothing is recorded",
      inventory: underVmm(adapter("", STATIC).replace("operatingSystem: \n", "")),
      facts: ["VirtualMachine.operatingSystem"],
    },
    {
      name: "an assignment that is not recorded",
      inventory: inSite(adapter(UBUNTU, "{ address: 10.1.1.20 }")),
      facts: ["IPConfiguration.assignment"],
    },
    {
      name: "adapters whose addresses are not recorded",
      inventory: inSite(`operatingSystem: ${UBUNTU}\nnetworkAdapters: [{ name: eth0 }]`),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
    {
      name: "a target address beside a static one that is not recorded",
      inventory: underVmm(adapter(UBUNTU, "{ assignment: static }", target("10.9.1.20"))),
      facts: ["IPConfiguration.address"],
    },
  ],
});
