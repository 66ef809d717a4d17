import type { DocumentId, RowId } from "../../documents/index.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { FilePlace } from "../../project/place.ts";
import type { RecordedValue } from "../../rules/facts/recorded-value.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { Located } from "../../schemas/located.ts";
import type { Mistake } from "./mistakes.ts";

/**
 * Whether a machine can be protected and fail over. Ready: every row that applies to it is decided, and none is
 * violated. Network ready: the same, but of documents that say nothing of the machine itself, since the rules
 * on its support matrix are off. Not ready: a row is violated. Undecided: a fact is missing, or cannot be read, or nothing is
 * chosen yet. Retired: Microsoft has ended this kind of replication, whatever the rows say.
 */
export type ReadinessState = "ready" | "network-ready" | "not-ready" | "undecided" | "retired";

/** A fact that is not recorded, or that leads nowhere, and how much depends on it. */
export interface MissingForMachine {
  /** `Disk.logicalSectorSize` */
  readonly fact: Fact;
  /** The object that lacks it. */
  readonly node: Located;
  /** The same in words: `disk 'data1'`. */
  readonly object: string;
  /** What is recorded and does not tell: a name that drlint does not know, or that leads nowhere. */
  readonly recorded?: RecordedValue | undefined;
  /** How many of the machine's rows it would help to decide. */
  readonly rows: number;
  /** Works out where the object stands. */
  place(): FilePlace;
}

/** A row that is violated at one object, or that it is warned of. */
export interface Violation {
  readonly row: RowId;
  readonly node: Located;
  /** The object in words: `Hyper-V host 'oslo-01'`. */
  readonly object: string;
  /** Whether the object is no part of the machine, so that it can block others too. */
  readonly isShared: boolean;
  /** Works out where the object stands. */
  place(): FilePlace;
  /** Works out the first and the last line of its text, with all its parts. */
  lines(): readonly [first: number, last: number];
}

/** The readiness of one protected machine. */
export interface MachineReadiness {
  readonly name: string;
  /** Absolute path of the file that it stands in. */
  readonly file: string;
  /** Undefined where it cannot be told. */
  readonly scenario: Scenario | undefined;
  /** The host of a guest, the region of a machine in Azure, as it is written; undefined where neither is recorded. */
  readonly standsIn: string | undefined;
  readonly state: ReadinessState;
  /** The rows that are violated, in the order of the documents, without those that only sum others up. */
  readonly blocking: readonly RowId[];
  /** The same row by row and object by object. */
  readonly violations: readonly Violation[];
  /** Rows that work but lose or change something. They do not hold a machine back. */
  readonly warned: readonly RowId[];
  /** Works out the same row by row and object by object: most machines are only counted. */
  warnings(): readonly Violation[];
  /** The facts that would decide the open rows, the most useful one first. */
  readonly missing: readonly MissingForMachine[];
  /** Calls a function with the same in no order, which takes less: how many rows of the machine each would help to decide. */
  forEachMissing(take: (fact: Fact, node: Located, rows: number) => void): void;
  /** Whether nothing is chosen for the machine yet, so that it is only asked what speaks against it. */
  readonly isConsidered: boolean;
  /** The properties of its replication block that are still to be chosen, where it is considered or planned. */
  readonly toChoose: readonly string[];
  /** What cannot be read of the machine, or of an object that it depends on. */
  readonly mistakes: readonly Mistake[];
  /** The documents that it was held against. */
  readonly documents: readonly DocumentId[];
  /** Works out where the machine's name stands. */
  place(): FilePlace;
}
