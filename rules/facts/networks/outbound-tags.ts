import type { NetworkSecurityGroup } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row on the service tags that replication needs. */
export const OUTBOUND_TAGS = "azure-to-azure-networking/outbound-tags";

/** The facts by which it is told what a security group lets out. */
export const GROUP_FACTS = [
  "NetworkSecurityGroup.deniesOutbound",
  "NetworkSecurityGroup.outboundServiceTags",
] as const;

/** A service tag that replication needs. */
export interface NeededTag {
  /** `Storage` */
  readonly tag: string;
  /** `Storage.westeurope`, or the tag itself where it has no regions. */
  readonly written: string;
  /** What it is for: the cache account, or the service behind the vault; undefined for signing in. */
  readonly leadsTo: "account" | "vault" | undefined;
}

/** The tags that machines need which write to a cache account in one region and replicate to another one. */
function neededTags(from: string, to: string, check: Pick<RowCheck, "limit">): readonly NeededTag[] {
  const listed = (limit: "ofSource" | "ofTarget" | "ofAll"): readonly string[] =>
    check.limit(OUTBOUND_TAGS, limit);
  return [
    ...listed("ofSource").map((tag) => ({ tag, written: `${tag}.${from}`, leadsTo: "account" as const })),
    ...listed("ofTarget").map((tag) => ({ tag, written: `${tag}.${to}`, leadsTo: "vault" as const })),
    ...listed("ofAll").map((tag) => ({
      tag,
      written: tag,
      leadsTo: tag === "AzureActiveDirectory" ? undefined : ("vault" as const),
    })),
  ];
}

/**
 * Which tags a group keeps in that machines need; none, and the rows undecided, where it does not record what it lets out.
 *
 * @param from short name of the region that the machines run in
 * @param to short name of the one that they replicate to
 */
export function keptIn(
  group: NetworkSecurityGroup,
  from: string,
  to: string,
  check: Pick<RowCheck, "need" | "limit">,
): readonly NeededTag[] {
  if (check.need(group, "deniesOutbound") !== true) return [];
  const tags = check.need(group, "outboundServiceTags")?.map((tag) => tag.toLowerCase());
  if (!tags) return [];
  return neededTags(from, to, check).filter(
    ({ tag, written }) => ![tag, written].some((each) => tags.includes(each.toLowerCase())),
  );
}
