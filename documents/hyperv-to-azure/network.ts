import { ignoredIpv6Prefixes } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The network of hosts and guests on premises. */
export const network = {
  "hyperv-to-azure/network/host-nic-teaming": {
    title: "Teamed adapters of the host",
    summary: "A host may team its network adapters.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/host-vlan": {
    title: "VLANs on the host",
    summary: "A host may use VLANs.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/host-ipv4": {
    title: "IPv4 on the host",
    summary: "A host may use IPv4.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/host-ipv6": {
    title: "IPv6 on the host",
    summary: "A host must not use IPv6.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: { ignoredPrefixes: ignoredIpv6Prefixes },
    reading: "Link-local and loopback addresses do not count: every Windows host has them.",
  },
  "hyperv-to-azure/network/guest-nic-teaming": {
    title: "Teamed adapters in the guest",
    summary: "A guest must not team its network adapters.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/network/guest-ipv4": {
    title: "IPv4 in the guest",
    summary: "A guest may use IPv4.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/guest-ipv6": {
    title: "IPv6 in the guest",
    summary: "A guest may use IPv6 only where VMM does not manage its host.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "yes" },
    limits: { ignoredPrefixes: ignoredIpv6Prefixes },
    reading: "Link-local and loopback addresses do not count: every Windows guest has them.",
  },
  "hyperv-to-azure/network/static-ip-windows": {
    title: "Static address in a Windows guest",
    summary: "A Windows guest may have a static address.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/static-ip-linux": {
    title: "Static address in a Linux guest",
    summary:
      "A Linux guest may have a static address, but Azure does not use it: the machine gets a new one from the target network.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "yes", site: "yes" },
    reading:
      "An adapter that names another target address expects the change, so nothing is reported for it. To name the source address as the target is Microsoft's way to keep it (2022-07-26); since this row does not speak of that, it is reported as something to see in a test failover.",
  },
  "hyperv-to-azure/network/guest-multi-nic": {
    title: "Several adapters in the guest",
    summary: "A guest may have several network adapters.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/network/https-proxy": {
    title: "HTTPS proxy",
    summary: "A proxy that is itself reached over HTTPS is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      scheme: { value: "https", unit: "name", source: "document" },
    },
    reading: "It is the scheme of the proxy's address that counts. A host may use an HTTP proxy.",
  },
  "hyperv-to-azure/network/apipa": {
    title: "Automatic private addresses",
    summary: "Addresses that Windows gives itself when no DHCP server answers (APIPA) are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      prefix: {
        value: "169.254.0.0/16",
        unit: "prefix",
        source: "reading",
        note: "The range that is set aside for automatic private addresses.",
      },
    },
    reading:
      "Reported where such an address is the only IPv4 address. The virtual adapter of a failover cluster always has one and is left alone.",
  },
  "hyperv-to-azure/network/private-link": {
    title: "Private link to Site Recovery",
    summary: "Site Recovery may be reached through a private link.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
