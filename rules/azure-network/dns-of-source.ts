import { remembered } from "../../inventory/remembered.ts";
import type { AzureNetworkAdapter, VirtualNetwork } from "../../schemas/generated/types.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { withoutAdapters } from "../define/azure-adapter-rule.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { targetRegion } from "../facts/machines/azure-regions.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/network/custom-dns";
type Message = "source";

/** Warns of networks at the target whose DNS servers lie in networks of the source region alone. */
export default rowRuleOfChecks({
  name: "azure-network/dns-of-source",
  description: "A DNS server of a target network that lies in a network of the source region alone",
  level: "warning",
  messages: {
    source:
      "DNS server {{server}} of '{{network}}' lies in a network of {{region}} and in none of {{target}}: without that region nothing resolves, and machines cannot be replicated back. Name a server that is reached without it.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [ROW],
      kind: "failover",
      about: "network",
      facts: [
        "AzureVirtualMachine.region",
        "VirtualNetwork.dnsServers",
        "VirtualNetwork.addressSpace",
        "VirtualNetwork.region",
      ],
      decide({ adapter, network }, check) {
        const object = network.network?.object;
        const { parent: machine } = adapter as AzureNetworkAdapter;
        // One that Site Recovery makes is not recorded, nor what it has.
        if (network.network && !object) return check.unrecorded(machine.replication!, "network");
        if (
          object?.nodeType !== "VirtualNetwork" ||
          isSaidBefore(adapter as AzureNetworkAdapter, object, check)
        )
          return;
        const source = check.need(machine, "region");
        const target = targetRegion(machine.replication!, check);
        const servers = check.need(object, "dnsServers") ?? [];
        if (source === undefined || target === undefined || source === target) return;
        for (const [index, server] of servers.entries()) {
          if (!liesAtSourceAlone(server, { source, target }, check)) continue;
          check.report({
            messageId: "source",
            data: {
              server,
              network: object.name,
              region: regionDisplayName(source),
              target: regionDisplayName(target),
            },
            place: adapter.at("name"),
            related: [{ place: object.at("dnsServers", index), message: "the DNS server" }],
          });
        }
      },
    }),
    withoutAdapters([ROW]),
  ],
});

/** Whether an adapter before it of the same machine comes up in the network: once is enough. */
function isSaidBefore(
  adapter: AzureNetworkAdapter,
  network: VirtualNetwork,
  { run }: RowCheck<Message>,
): boolean {
  const adapters = adapter.parent.networkAdapters ?? [];
  return adapters
    .slice(0, adapters.indexOf(adapter))
    .some((other) => run.forecasts.ofAdapter("failover", other)?.network.network?.object === network);
}

interface Regions {
  readonly source: string;
  readonly target: string;
}

/** Whether an address lies in a network of the source region and in none of the target's. What is not recorded may hold it. */
function liesAtSourceAlone(address: string, regions: Regions, check: RowCheck<Message>): boolean {
  const networks = check.inventory.listed("virtualNetworks");
  const answers = remembered(networks, noAnswersYet);
  const key = JSON.stringify([address, regions.source, regions.target]);
  // Machine after machine asks for the same few servers.
  const answer = answers.get(key) ?? holdersOf(address, regions, networks);
  answers.set(key, answer);
  for (const { node, property } of answer.open) check.unrecorded(node, property);
  return answer.isAtSourceAlone;
}

/** Where an address lies, and what would have to be recorded for that to be known. */
interface Holders {
  readonly isAtSourceAlone: boolean;
  readonly open: readonly {
    readonly node: VirtualNetwork;
    readonly property: "region" | "addressSpace";
  }[];
}

function noAnswersYet(): Map<string, Holders> {
  return new Map();
}

function holdersOf(
  address: string,
  { source, target }: Regions,
  networks: readonly VirtualNetwork[],
): Holders {
  const holding = networks.filter(({ addressSpace }) =>
    addressSpace?.some((range) => range.contains(address)),
  );
  if (holding.some(({ region }) => region === target)) return { isAtSourceAlone: false, open: [] };
  const atSource = holding.some(({ region }) => region === source);
  // Those of which it is not known where they lie, or what they hold.
  const open = [
    ...holding
      .filter(({ region }) => region === undefined)
      .map((node) => ({ node, property: "region" as const })),
    ...networks
      .filter(
        ({ addressSpace, region }) =>
          addressSpace === undefined && (region === undefined || region === (atSource ? target : source)),
      )
      .map((node) => ({ node, property: "addressSpace" as const })),
  ];
  return { isAtSourceAlone: atSource && open.length === 0, open };
}
