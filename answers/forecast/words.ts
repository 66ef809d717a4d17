import { relative } from "node:path";
import type { FailoverKind } from "../../forecast/types.ts";
import { counted } from "../../schemas/values/numbers.ts";
import type {
  AdapterState,
  AddressOutcome,
  ForecastPart,
  ForecastProblem,
  InventoryForecast,
  MachineOutcome,
  MappingMistake,
  NetworkEnd,
  NetworkOutcome,
  SubnetOutcome,
} from "./outcome.ts";
import type { ForecastSummary } from "./summary.ts";

/** A part of a forecast in words: what comes out, and a phrase that says why. */
export interface PartInWords {
  /** A name or an address; `nothing`, `none`, `unknown` where there is none. */
  readonly value: string;
  /** `mapped`; empty where the value says it all. */
  readonly reason: string;
}

/** What is unknown since something before it is: that is said there. */
const FOLLOWS: PartInWords = { value: "unknown", reason: "" };

/** A failover, or a test of one. */
export const KINDS: Readonly<Record<FailoverKind, string>> = {
  failover: "failover",
  "test-failover": "test failover",
};

/** How an adapter fares, in a word. */
export const STATES: Readonly<Record<AdapterState, string>> = {
  fails: "fails",
  unknown: "unknown",
  changes: "changes",
  keeps: "keeps its address",
};

/** What fails. */
export const PROBLEMS: Readonly<Record<ForecastProblem, string>> = {
  "connected-to-nothing": "connected to nothing",
  "network-elsewhere": "a network of another region",
  "no-subnet": "no subnet to come up in",
  "subnet-full": "no address left in the subnet",
  "address-refused": "an address is set that it cannot have",
};

/** What is wrong with a mapping. */
export const MAPPING_MISTAKES: Readonly<Record<MappingMistake, string>> = {
  "to-itself": "mapped to itself",
  "same-region": "mapped within one region",
  "not-found": "mapped to or from a network that is not there",
  "one-way": "mapped one way only",
};

/** What mistakes in files mean for a forecast; empty without any. */
export function mistakesInWords({ faulty }: Pick<InventoryForecast, "faulty">, cwd: string): string {
  if (faulty.length === 0) return "";
  const files = faulty.map((file) => relative(cwd, file) || file).join(", ");
  return `${files}: what is wrong there is left out, so that this may come out otherwise; 'drlint lint' shows it`;
}

/** How many machines are only considered; empty without any. */
export function consideredInWords({ considered }: Pick<InventoryForecast, "considered">): string {
  return considered === 0
    ? ""
    : `${counted(considered, "machine")}: nothing is chosen yet, so nothing fails over`;
}

/** How many machines have no replication block; empty where all have one. */
export function unprotectedInWords({ unprotected }: Pick<InventoryForecast, "unprotected">): string {
  return unprotected === 0 ? "" : `${counted(unprotected, "machine")} without a replication block`;
}

/** How many machines have adapters that nobody has recorded; empty without any. */
export function unrecordedAdaptersInWords({
  unrecordedAdapters,
}: Pick<ForecastSummary, "unrecordedAdapters">): string {
  return unrecordedAdapters === 0
    ? ""
    : `${counted(unrecordedAdapters, "machine")}: the network adapters are not recorded, so none of them is counted`;
}

/** A machine of which no adapter can be shown. */
export function withoutAdaptersInWords({ missing }: Pick<MachineOutcome, "missing">): PartInWords {
  return missing.length === 0
    ? { value: "nothing", reason: "it has no network adapter" }
    : { value: "unknown", reason: toRecord(missing) };
}

/** The network that an adapter comes up in. */
export function networkInWords(network: NetworkOutcome): PartInWords {
  const { value, why } = network;
  const maps = network.makesMapping ? ", and mapped both ways then" : "";
  const lies = network.elsewhere === undefined ? "" : `, but it lies in ${network.elsewhere}`;
  switch (why) {
    case "set":
      return { value: value!, reason: `set for the machine${maps}${lies}` };
    case "mapped":
      return { value: value!, reason: `mapped${lies}` };
    case "default":
      return { value: value!, reason: `made, since nothing is mapped or set${maps}` };
    case "idle":
      return { value: "nothing", reason: "not connected at the source either" };
    case "set-to-none":
      return { value: "nothing", reason: "set to none" };
    case "unmapped":
      return { value: "nothing", reason: "its network is not mapped" };
    case "not-in-cloud":
      return { value: "nothing", reason: "mapped to a network that the target cloud does not have" };
    case "unknown":
      return unknown(network);
  }
}

/** The subnet that an adapter comes up in; undefined where it needs none, since it comes up in no network. */
export function subnetInWords(subnet: SubnetOutcome, network: NetworkOutcome): PartInWords | undefined {
  const { value, why, wanted } = subnet;
  if (network.end === undefined) return network.why === "unknown" ? FOLLOWS : undefined;
  switch (why) {
    case "set":
      return { value: value!, reason: "set for the adapter" };
    case "same-name":
      return { value: value!, reason: "same name" };
    case "first-listed":
    case "first-alphabetical": {
      const order = why === "first-listed" ? "first in the network's order" : "first in the alphabet";
      return { value: value!, reason: network.end.subnets?.length === 1 ? "the only one" : order };
    }
    case "not-there":
      return { value: "none", reason: `'${wanted}' is set and is not there` };
    case "kept-for-azure":
      return { value: "none", reason: `Azure lets no machine into '${wanted}'` };
    case "all-kept-for-azure":
      return { value: "none", reason: "Azure lets no machine into the subnets that are there" };
    case "first-kept-for-azure":
      return {
        value: "unknown",
        reason: `Azure lets no machine into '${wanted}', the first: set a target subnet`,
      };
    case "none":
      return { value: "none", reason: "the network has no subnets" };
    case "unknown":
      return unknown(subnet);
  }
}

/** The address that a configuration gets; undefined where it needs none, since it comes up in no subnet. */
export function addressInWords(address: AddressOutcome, subnet: SubnetOutcome): PartInWords | undefined {
  const { value, why, refused: lostAddress, missing } = address;
  if (subnet.value === undefined) return why === "unknown" ? FOLLOWS : undefined;
  const refused = mistakeInWords(address);
  const unchecked = missing.length > 0 ? `, not checked: ${toRecord(missing)}` : "";
  const lost = lostAddress !== undefined && refused ? `, ${lostAddress} ${refused}` : "";
  switch (why) {
    case "kept":
      return { value: value!, reason: `kept${unchecked}` };
    case "as-in-failover":
      return { value: value!, reason: `as after a failover${unchecked}` };
    case "next-available":
      return { value: value!, reason: `next available${lost || whyNotKept(address)}` };
    case "from-end":
      return { value: value!, reason: `from the end of the range${lost}${unchecked}` };
    case "set": {
      return {
        value: value!,
        reason: refused ? `set, but it ${refused}` : `set for the adapter${unchecked}`,
      };
    }
    case "full":
      return { value: "none left", reason: "the subnet is full" };
    case "none":
      return undefined;
    case "unknown":
      return unknown(address);
  }
}

function whyNotKept({ row }: AddressOutcome): string {
  switch (row) {
    case "hyperv-to-azure/network/static-ip-linux":
      return ", a Linux guest does not keep a static one";
    case "on-premises-to-azure-networking/next-address":
      return ", since none is set";
    default:
      return ", in another range";
  }
}

/** Why an address cannot be had, to be said of the address: `is in use`. */
function mistakeInWords({ mistake, holder }: AddressOutcome): string | undefined {
  switch (mistake) {
    case undefined:
      return undefined;
    case "outside":
      return "lies outside the subnet";
    case "reserved":
      return "is one that Azure keeps for itself";
    case "in-use":
      return holder === undefined ? "is in use" : `is in use by '${holder}'`;
    case "given-twice":
      return holder === undefined ? "is given to another adapter" : `is given to '${holder}'`;
  }
}

function unknown({ missing }: ForecastPart): PartInWords {
  return { value: "unknown", reason: missing.length > 0 ? toRecord(missing) : "no document tells it" };
}

function toRecord(missing: ForecastPart["missing"]): string {
  // Which subnet a Hyper-V guest gets in Azure no document says: it is not a matter of recording, but of setting it.
  if (missing.some(({ fact, isWrong }) => fact === "NetworkAdapter.target" && !isWrong))
    return "set a target subnet";
  const [first] = missing;
  if (first?.lost !== undefined) return `'${first.lost}' cannot be found`;
  const facts = missing.map(({ fact, object, isOwn }) => {
    const property = fact.slice(fact.indexOf(".") + 1);
    return isOwn ? property : `${property} of ${object}`;
  });
  return `${first?.isWrong ? "correct" : "record"} ${facts.join(" and ")}`;
}

/** What a network lies in: `VMM server 'vmm-01'`, `West Europe`; undefined where that is not known. */
export function placeInWords({ place }: Pick<NetworkEnd, "place">): string | undefined {
  if (!place) return undefined;
  const { kind, name } = place;
  if (kind === "region") return name;
  return `${kind === "site" ? "Hyper-V site" : "VMM server"} ${name}`;
}

/** What should be known of a network beside its name; undefined where it simply stands in the inventory. */
export function standingInWords({ standing }: Pick<NetworkEnd, "standing">): string | undefined {
  switch (standing) {
    case "recorded":
      return undefined;
    case "made":
      return "made by Site Recovery";
    case "switch":
      return "virtual switch";
    case "not-found":
      return "not in the inventory";
  }
}
