import { featureCheck, featureRuleOfChecks, type Use } from "../define/feature-rule.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/network/https-proxy";

const host = featureCheck<"HyperVHost">({
  visit: "HyperVHost",
  rows: [ROW],
  facts: ["HyperVHost.proxy", "HyperVHost.internetAccess"],
  uses(node, check) {
    // A host that goes out directly goes through no proxy, whether that is written down or not.
    if (node.proxy === undefined && node.internetAccess === "direct") return [];
    return usesHttps(check.need(node, "proxy"), check)
      ? [{ place: node.at("proxy"), data: { owner: `Host '${node.name}'`, proxy: node.proxy! } }]
      : [];
  },
});

const guest = featureCheck<"VirtualMachine">({
  visit: "VirtualMachine",
  rows: [ROW],
  facts: ["VirtualMachine.proxy"],
  uses: (node, check): readonly Use[] =>
    usesHttps(check.need(node, "proxy"), check)
      ? [{ place: node.at("proxy"), data: { owner: `The guest '${node.name}'`, proxy: node.proxy! } }]
      : [],
});

/** Reports proxies that are themselves reached over HTTPS. */
export default featureRuleOfChecks(
  {
    name: "network/https-proxy",
    description: "A proxy that is reached over HTTPS, on a host or in a guest",
    level: "error",
    message:
      "{{owner}} reaches its proxy {{proxy}} over HTTPS, which Site Recovery does not support. Use a proxy with an http address.",
  },
  [host, guest],
);

// Windows writes several proxies as `http=proxy:80;https=proxy:443`: before the `=` stands what is sent through each.
function usesHttps(proxy: string | undefined, check: RowCheck<"unsupported">): boolean {
  if (proxy === undefined) return false;
  const scheme = `${check.limit(ROW, "scheme")}://`;
  const addresses = proxy.split(/[\s;,]+/).map((address) => address.replace(/^\w+=/, ""));
  return addresses.some((address) => address.toLowerCase().startsWith(scheme));
}
