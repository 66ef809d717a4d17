import { isTold } from "../../forecast/told-subnet.ts";
import { sameAddress } from "../../schemas/values/ip.ts";
import type {
  AdapterState,
  AddressOutcome,
  ForecastProblem,
  NetworkOutcome,
  SubnetOutcome,
} from "./outcome.ts";

/** What makes a failover of an adapter fail, or leaves its machine unreachable. */
export function problemsOf(
  network: NetworkOutcome,
  subnet: SubnetOutcome,
  addresses: readonly AddressOutcome[],
): ForecastProblem[] {
  const problems: ForecastProblem[] = [];
  if (network.why === "unmapped" || network.why === "not-in-cloud") problems.push("connected-to-nothing");
  // A machine is connected to networks of its own region alone.
  if (network.elsewhere !== undefined) problems.push("network-elsewhere");
  if (REFUSED.has(subnet.why) || hasNoSubnet(network, subnet)) problems.push("no-subnet");
  if (addresses.some(({ why }) => why === "full")) problems.push("subnet-full");
  // An address that cannot be kept is replaced by another one; one that is set is insisted on.
  if (addresses.some(({ why, mistake }) => why === "set" && mistake)) problems.push("address-refused");
  return problems;
}

/** Why an adapter comes up in no subnet, though the network has some. */
const REFUSED: ReadonlySet<SubnetOutcome["why"]> = new Set([
  "not-there",
  "kept-for-azure",
  "all-kept-for-azure",
]);

/** A VM network needs no subnets; an Azure network without one takes no machine. */
function hasNoSubnet({ end }: NetworkOutcome, { why }: SubnetOutcome): boolean {
  return why === "none" && end !== undefined && end.place?.kind !== "vmm-server";
}

/** How an adapter fares, in one word. */
export function stateOf(
  network: NetworkOutcome,
  subnet: SubnetOutcome,
  addresses: readonly AddressOutcome[],
  problems: readonly ForecastProblem[],
): AdapterState {
  if (problems.length > 0) return "fails";
  if (!isTold(subnet.why) || [network, ...addresses].some(({ why }) => why === "unknown")) return "unknown";
  if (network.why === "idle") return "keeps";
  if (addresses.some(hasChanged)) return "changes";
  // Kept as an estimate only: documents disagree on it.
  return addresses.some(({ why, estimate }) => why === "kept" && estimate) ? "unknown" : "keeps";
}

/** Whether a configuration loses the address that it has at the source, or gets one of which the source says nothing. */
export function hasChanged({ source, value }: AddressOutcome): boolean {
  return value === undefined || source === undefined || !sameAddress(source, value);
}
