import rule from "../../../rules/network/supported-features.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { hostInSite, hostUnderVmm, inSite, underVmm } from "../inventories.ts";

const SECTION = "hyperv-to-azure/network";
const STATIC = "{ address: 10.1.1.20, assignment: static }";
const guest = (system: string, configuration: string) => `
operatingSystem: ${system}
networkAdapters:
  - name: nic0
    ipConfigurations: [${configuration}]`;
const WINDOWS = "{ name: Windows Server 2019 }";
const VAULT = (privateEndpoint: boolean) =>
  inSite("", "{ to: azure, vault: v }", `vaults:\n  - { name: v, privateEndpoint: ${privateEndpoint} }\n`);

testSupportedFeatures(rule, {
  uses: [
    {
      name: "teamed adapters of a host under VMM",
      row: `${SECTION}/host-nic-teaming`,
      inventory: hostUnderVmm("nicTeaming: true"),
      at: ["4:17-4:21"],
      message: /^Teamed adapters of the host/,
    },
    {
      name: "teamed adapters of a host in a site",
      row: `${SECTION}/host-nic-teaming`,
      inventory: hostInSite("nicTeaming: true"),
      at: ["4:17-4:21"],
    },
    {
      name: "VLANs on a host",
      row: `${SECTION}/host-vlan`,
      inventory: hostUnderVmm("vlans: [110, 120]"),
      at: ["4:5-4:10"],
    },
    {
      name: "IPv4 addresses of a host",
      row: `${SECTION}/host-ipv4`,
      inventory: hostInSite("addresses: [127.0.0.1, 10.0.0.11]"),
      at: ["4:28-4:37"],
    },
    {
      name: "an IPv4 address of a guest",
      row: `${SECTION}/guest-ipv4`,
      inventory: underVmm(guest(WINDOWS, STATIC)),
      at: ["7:39-7:48"],
    },
    {
      name: "a static address of a Windows guest",
      row: `${SECTION}/static-ip-windows`,
      inventory: underVmm(guest(WINDOWS, STATIC)),
      at: ["7:62-7:68"],
    },
    {
      name: "a static address of a Windows client",
      row: `${SECTION}/static-ip-windows`,
      inventory: inSite(guest("{ name: Windows 10 }", STATIC)),
      at: ["7:62-7:68"],
    },
    {
      name: "a static address of a Linux guest",
      row: `${SECTION}/static-ip-linux`,
      inventory: inSite(guest("{ name: Debian 12 }", STATIC)),
      at: ["7:62-7:68"],
    },
    {
      name: "two adapters of a guest",
      row: `${SECTION}/guest-multi-nic`,
      inventory: underVmm("networkAdapters: [{ name: nic0 }, { name: nic1 }]"),
      at: ["4:5-4:20"],
    },
    {
      name: "a private link to the vault",
      row: `${SECTION}/private-link`,
      inventory: VAULT(true),
      at: ["10:33-10:37"],
    },
  ],
  unused: [
    {
      name: "adapters of a host that are not teamed",
      row: `${SECTION}/host-nic-teaming`,
      inventory: hostUnderVmm("nicTeaming: false"),
    },
    { name: "no VLAN", row: `${SECTION}/host-vlan`, inventory: hostUnderVmm("vlans: []") },
    {
      name: "a host without IPv4",
      row: `${SECTION}/host-ipv4`,
      inventory: hostUnderVmm(`addresses: ["2001:db8::1"]`),
    },
    {
      name: "a guest without IPv4",
      row: `${SECTION}/guest-ipv4`,
      inventory: underVmm(guest(WINDOWS, `{ address: "2001:db8::1" }`)),
    },
    {
      name: "DHCP in a Windows guest",
      row: `${SECTION}/static-ip-windows`,
      inventory: underVmm(guest(WINDOWS, "{ assignment: dhcp }")),
    },
    {
      name: "a static address of a Linux guest",
      row: `${SECTION}/static-ip-windows`,
      inventory: underVmm(guest("{ name: Debian 12 }", STATIC)),
    },
    {
      name: "one adapter",
      row: `${SECTION}/guest-multi-nic`,
      inventory: underVmm("networkAdapters: [{ name: nic0 }]"),
    },
    { name: "a vault without private link", row: `${SECTION}/private-link`, inventory: VAULT(false) },
  ],
  undecided: [
    {
      name: "a host of which nothing is recorded",
      row: `${SECTION}/host-nic-teaming`,
      inventory: hostUnderVmm("proxy: none"),
      facts: ["HyperVHost.nicTeaming"],
    },
    {
      name: "a static address of a guest that is not known",
      row: `${SECTION}/static-ip-windows`,
      inventory: underVmm(guest("{ name: Plan 9 }", STATIC)),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
