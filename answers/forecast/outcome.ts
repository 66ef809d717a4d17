import type { RowId } from "../../documents/index.ts";
import type { AddressForecast, AddressMistake, FailoverKind, SubnetForecast } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { FilePlace } from "../../project/place.ts";

/** A part of a forecast: what comes out, why, and by which row of the documents. */
export interface ForecastPart<Why extends string = string> {
  /** The name or the address; undefined where there is none or it cannot be told. */
  readonly value: string | undefined;
  readonly why: Why;
  readonly row: RowId | undefined;
  /** True where Azure or Site Recovery chooses, and this is the likely choice. */
  readonly estimate: boolean;
  /** What to record, so that it can be told. Empty where it is known, and where no document says it. */
  readonly missing: readonly MissingForForecast[];
}

/** A fact that a forecast would need. */
export interface MissingForForecast {
  /** `AzureReplication.testFailoverNetwork` */
  readonly fact: string;
  /** The object that lacks it, in words: `subnet 'web'`. */
  readonly object: string;
  /** Whether the object is the machine or a part of it. */
  readonly isOwn: boolean;
  /** Whether something is written there that cannot be used. */
  readonly isWrong: boolean;
  /** The name that is recorded, where it leads to nothing in the inventory or to several objects. */
  readonly lost: string | undefined;
}

/**
 * Why an adapter comes up in its network. `idle`: it is connected to nothing at the source either. `set-to-none`: the
 * machine is to come up without. `unmapped`: nothing is mapped or set. `not-in-cloud`: the mapping leads to a network that
 * the cloud has not.
 */
export type NetworkWhy =
  | "set"
  | "mapped"
  | "default"
  | "idle"
  | "set-to-none"
  | "unmapped"
  | "not-in-cloud"
  | "unknown";

/** The network that an adapter comes up in. */
export interface NetworkOutcome extends ForecastPart<NetworkWhy> {
  /** The network, in the list of the targets. */
  readonly end: NetworkEnd | undefined;
  /** Where the mapping stands that leads there. */
  readonly mapping: FilePlace | undefined;
  /** The row by which enabling replication makes a mapping in both directions, where it does. */
  readonly makesMapping: RowId | undefined;
  /** The region that it lies in, as people call it, where the machine goes to another one. */
  readonly elsewhere: string | undefined;
}

/** The subnet that an adapter comes up in. */
export interface SubnetOutcome extends ForecastPart<SubnetForecast["why"]> {
  /** As the inventory writes it, `10.0.0.0/24`. */
  readonly range: string | undefined;
  /** The subnet that is set and is not there, or that is set or the first and can hold no machine. */
  readonly wanted: string | undefined;
}

/** The address that one IP configuration gets. */
export interface AddressOutcome extends ForecastPart<AddressForecast["why"]> {
  /** The configuration's name, where it has one. */
  readonly configuration: string | undefined;
  readonly source: string | undefined;
  readonly assignment: "static" | "dhcp" | undefined;
  readonly assignmentRow: RowId | undefined;
  /** The address that is set, or that is to be kept, and cannot be had. */
  readonly refused: string | undefined;
  /** Why it cannot. */
  readonly mistake: AddressMistake | undefined;
  /** The machine of this inventory that has it. */
  readonly holder: string | undefined;
}

/** What makes a failover of an adapter fail, or leaves its machine unreachable. */
export type ForecastProblem =
  | "connected-to-nothing"
  | "network-elsewhere"
  | "no-subnet"
  | "subnet-full"
  | "address-refused";

/**
 * How an adapter fares. `fails`: it has a problem. `unknown`: a part of its forecast cannot be told, or documents
 * disagree on whether it keeps an address. `changes`: it gets
 * an address that it had not. `keeps`: it comes up with what it had.
 */
export type AdapterState = "fails" | "unknown" | "changes" | "keeps";

/** How one adapter comes up. */
export interface AdapterOutcome {
  readonly name: string;
  /** The network at the source, in the list of the sources; undefined where it is in none, or that is not recorded. */
  readonly source: NetworkEnd | undefined;
  readonly sourceSubnet: string | undefined;
  readonly network: NetworkOutcome;
  readonly subnet: SubnetOutcome;
  /** One for each IP configuration, or one for the adapter where none is recorded. */
  readonly addresses: readonly AddressOutcome[];
  readonly problems: readonly ForecastProblem[];
  readonly state: AdapterState;
}

/** How one machine comes up. */
export interface MachineOutcome extends FilePlace {
  readonly name: string;
  /** Undefined where it cannot be told. */
  readonly scenario: Scenario | undefined;
  readonly adapters: readonly AdapterOutcome[];
  /** What to record, so that its adapters can be told. Empty where they are recorded, be it that it has none. */
  readonly missing: readonly MissingForForecast[];
}

/** A network at the source or at the target of a failover. Each one is one object, so that it can be compared. */
export interface NetworkEnd {
  readonly name: string;
  /** What it lies in, where that is known. */
  readonly place: { readonly kind: "region" | "vmm-server" | "site"; readonly name: string } | undefined;
  /**
   * `recorded`: it stands in the inventory. `made`: Site Recovery makes it. `switch`: a virtual switch, which stands in no
   * inventory. `not-found`: it is named and cannot be found.
   */
  readonly standing: "recorded" | "made" | "switch" | "not-found";
  /** In the network's order; undefined where they are not recorded. */
  readonly subnets: readonly SubnetEnd[] | undefined;
}

/** A subnet of a network. */
export interface SubnetEnd {
  readonly name: string;
  /** As the inventory writes it; undefined where it is not recorded or no range. */
  readonly range: string | undefined;
}

/**
 * What is wrong with a mapping. `one-way`: between Azure regions nothing leads back. `not-found`: a network that it names
 * is not there.
 */
export type MappingMistake = "to-itself" | "same-region" | "not-found" | "one-way";

/** A network mapping of the inventory. */
export interface MappingOutcome extends FilePlace {
  readonly source: NetworkEnd;
  readonly target: NetworkEnd;
  readonly mistake: MappingMistake | undefined;
}

/** The forecast of one inventory. */
export interface InventoryForecast {
  readonly kind: FailoverKind;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly inventory: Inventory;
  /** In the order in which addresses are handed out: by name, then by file and place. */
  readonly machines: readonly MachineOutcome[];
  /** How many machines are only considered: nothing is chosen for them, so that they go nowhere and are not told of. */
  readonly considered: number;
  /** How many machines have no replication block, so that they are not looked at. */
  readonly unprotected: number;
  /** The mappings that a failover goes by, in the order of the files; in a test failover none. */
  readonly mappings: readonly MappingOutcome[];
  /**
   * Files with mistakes, in the text or against the schema. What is wrong there is left out, so that machines and networks
   * may be missed, and what is set taken for not set. Absolute paths.
   */
  readonly faulty: readonly string[];
}
