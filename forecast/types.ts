import type { RowId } from "../documents/index.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import type {
  AzureNetworkAdapter,
  IPConfiguration,
  NetworkAdapter,
  NetworkMapping,
  VirtualMachine,
  VirtualNetwork,
  VirtualNetworkSubnet,
  VMNetwork,
  VMNetworkSubnet,
} from "../schemas/generated/types.ts";
import type { IpPrefix } from "../schemas/values/ip.ts";

/** A real failover, or a test of it. */
export type FailoverKind = "failover" | "test-failover";

/** An adapter of a machine on either side. */
export type Adapter = NetworkAdapter | AzureNetworkAdapter;

/** What a forecast goes by and the inventory does not say. */
export interface ForecastKnowledge {
  readonly figures: ForecastFigures;
  /** Whether a guest is a Linux system; undefined where its name is not recorded or not known. */
  isLinux(machine: VirtualMachine): boolean | undefined;
}

/** Figures that the source documents give: see `figuresOf`. */
export interface ForecastFigures {
  /** How many addresses at the start of a subnet Azure keeps for itself. */
  readonly reservedAtStart: number;
  /** How many at its end. */
  readonly reservedAtEnd: number;
  /** Names of subnets that can hold no machine, in small letters. */
  readonly subnetsWithoutMachines: ReadonlySet<string>;
  /** What Site Recovery appends to the name of a network that it makes. */
  readonly networkSuffix: string;
}

/** A network that machines come up in. It need not stand in the inventory: Site Recovery makes one where none is named. */
export interface Destination {
  readonly name: string;
  /** The network of the inventory, where it stands there. */
  readonly object: VirtualNetwork | VMNetwork | undefined;
  /** In the order in which the network lists them; undefined where they are not recorded. */
  readonly subnets: readonly DestinationSubnet[] | undefined;
}

/** A subnet of a target network. */
export interface DestinationSubnet {
  readonly name: string;
  readonly prefix: IpPrefix | undefined;
  readonly object: VirtualNetworkSubnet | VMNetworkSubnet | undefined;
}

/** What every part of a forecast says beside its outcome. */
interface Reasoned {
  /** The row that decides it, where one does. */
  readonly row: RowId | undefined;
  /** True where Azure or Site Recovery chooses, and this is the most likely choice. */
  readonly estimate: boolean;
}

/** Why an adapter comes up in its network. */
export type NetworkForecast = Reasoned & {
  /** The mapping that leads there. */
  readonly mapping?: NetworkMapping | undefined;
  /** The row by which enabling replication makes a mapping in both directions, where it does. */
  readonly makesMapping?: RowId | undefined;
} & (
    | { readonly why: "set" | "mapped" | "default"; readonly network: Destination }
    /** Connected to nothing. */
    | { readonly why: "none"; readonly network: undefined }
    /** The documents, or the inventory, do not say. */
    | { readonly why: "unknown"; readonly network: undefined }
  );

/** Why an adapter comes up in its subnet. */
export type SubnetForecast = Reasoned &
  (
    | {
        readonly why: "set" | "same-name" | "first-listed" | "first-alphabetical";
        readonly subnet: DestinationSubnet;
        /** The name that was looked for, where the first subnet was taken for want of it; undefined where it is not known. */
        readonly wanted?: string | undefined;
        /** The first subnet in the other order that documents know, where that is another one: it may be meant. */
        readonly otherFirst?: DestinationSubnet | undefined;
      }
    /** A subnet is named that the target network has not, or that Azure keeps for a service of its own. */
    | { readonly why: "not-there" | "kept-for-azure"; readonly subnet: undefined; readonly name: string }
    /** The first one would be taken, and Azure keeps it for a service of its own: which one it is instead, no document tells. */
    | {
        readonly why: "first-kept-for-azure";
        readonly subnet: undefined;
        readonly name: string;
        readonly wanted: string | undefined;
      }
    /** The network has no subnet, none that can hold a machine, or which one it is cannot be told. */
    | { readonly why: "none" | "all-kept-for-azure" | "unknown"; readonly subnet: undefined }
  );

/** Where an adapter comes up in a failover, or in a test of one. */
export interface Whereabouts {
  readonly network: NetworkForecast;
  readonly subnet: SubnetForecast;
}

/** What is wrong with an address that is set for the target, or that is to be kept there. */
export type AddressMistake = "outside" | "reserved" | "in-use" | "given-twice";

/** Why an address cannot be had. */
export interface Refusal {
  readonly address: string;
  readonly mistake: AddressMistake;
  /** The adapter of this inventory that has it, where one has. */
  readonly holder: Adapter | undefined;
}

/** Why a configuration gets its address. */
export type AddressForecast = Reasoned & {
  readonly configuration: IPConfiguration | undefined;
  /** The address at the source. */
  readonly source: string | undefined;
  /** How the target gets its address; undefined where no document says. */
  readonly assignment: "static" | "dhcp" | undefined;
  /** The row that decides the assignment. */
  readonly assignmentRow: RowId | undefined;
  /** Why the address that is set, or would be kept, cannot be had. */
  readonly refusal: Refusal | undefined;
} /** `set`: all the same, with the refusal that it will meet, if it meets one. */ & (
    | {
        /** `as-in-failover`: in a test, the one that is set for a failover. */
        readonly why: "kept" | "as-in-failover" | "next-available" | "from-end" | "set";
        readonly address: string;
      }
    /** The subnet has no free address left. */
    | { readonly why: "full"; readonly address: undefined }
    | { readonly why: "none" | "unknown"; readonly address: undefined }
  );

/** How one adapter comes up. */
export interface AdapterForecast {
  readonly adapter: Adapter;
  readonly network: NetworkForecast;
  readonly subnet: SubnetForecast;
  /** One for each IP configuration, or one for the adapter where none is recorded. */
  readonly addresses: readonly AddressForecast[];
}

/** How one machine comes up. */
export interface MachineForecast {
  readonly protection: Protection;
  readonly adapters: readonly AdapterForecast[];
}

/** What a failover of all protected machines does. */
export interface Forecast {
  readonly kind: FailoverKind;
  /** In the order in which addresses are handed out: machines by name, then by file and place. */
  readonly machines: readonly MachineForecast[];
}
