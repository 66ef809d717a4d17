import { fold } from "../../inventory/names/name-index.ts";
import type { HyperVHost } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure-questions/clusters/one-site";
type Messages = "otherSite" | "noSite";

/** Reports nodes of one cluster that stand in several Hyper-V sites, or in none. */
export default rowRule<"HyperVHost", Messages>({
  name: "clusters/one-site",
  description: "Nodes of one failover cluster in several Hyper-V sites",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: ["HyperVHost.cluster", "HyperVHost.site"],
  messages: {
    otherSite:
      "Host '{{host}}' is in the Hyper-V site '{{site}}', but its cluster '{{cluster}}' has '{{other}}' in '{{otherSite}}'. Register all nodes of a cluster in one site.",
    noSite:
      "Host '{{host}}' is in no Hyper-V site, but its cluster '{{cluster}}' has '{{other}}' in '{{otherSite}}'. Register all nodes of a cluster in one site.",
  },
  decide(host, check) {
    const cluster = check.need(host, "cluster");
    if (!isNamed(cluster)) return;
    const nodes = check.inventory.clusters.nodesWith(host);
    const first = nodes.find(({ site }) => isNamed(site));
    if (first && isElsewhere(host, first)) report(host, { cluster, first }, check);
    else if (nodes.some((node) => first && isElsewhere(node, first))) check.broken();
    for (const node of nodes) check.need(node, "site");
    for (const other of check.inventory.clusters.perhapsWith(host))
      if (!first || other.site === undefined || isElsewhere(other, first)) check.need(other, "cluster");
  },
});

/** Whether a host is recorded to stand in another site than one that stands in a site. */
function isElsewhere({ site, hostGroup }: HyperVHost, first: HyperVHost): boolean {
  if (isNamed(site)) return fold(site) !== fold(first.site!);
  return site === "none" && !isNamed(hostGroup);
}

function report(
  host: HyperVHost,
  { cluster, first }: { readonly cluster: string; readonly first: HyperVHost },
  check: RowCheck<Messages>,
): void {
  check.report({
    messageId: isNamed(host.site) ? "otherSite" : "noSite",
    data: { host: host.name, site: host.site!, cluster, other: first.name, otherSite: first.site! },
    place: host.at("site"),
    related: [{ place: first.at("site"), message: `the site of '${first.name}'` }],
  });
}
