import { matrix as builtInMatrix, type Matrix, type RowId } from "../../documents/index.ts";
import { type GuestCatalogue, guestCatalogue } from "../../documents/tables/guest-operating-systems.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import type { Located, Place } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { AnsweredReferences } from "./answered-references.ts";
import { type Binding, Bindings } from "./binding.ts";
import { FailoverForecasts } from "./failover-forecasts.ts";
import type { MessageData, RelatedPlace } from "./finding.ts";
import { type KeptDecisions, KeptMachines } from "./kept-machines.ts";
import { Ledger } from "./ledger.ts";
import type { WalkWatch } from "./walk-watch.ts";

/** What a finding carries beside ESLint's own fields. */
export interface FindingDetails {
  /** The name of the rule, whatever ESLint calls it. */
  readonly rule: string;
  /** The object that it is about, where the rule decides rows at objects. */
  readonly node?: Located | undefined;
  readonly rows: readonly RowId[];
  readonly related: readonly RelatedPlace[];
}

/** What a rule compares with. */
interface Comparing {
  readonly comparesWithEarlier?: boolean;
  readonly comparesWithCommitted?: boolean;
}

/** What a rule without rows says against an object: it was written down wrongly, whatever a document says of it. */
export interface ReportedMistake {
  readonly rule: string;
  readonly node: Located;
  readonly place: Place;
  readonly messageId: string;
  readonly data: MessageData;
}

/** The fields by which an ESLint message is recognised as the finding that was reported. */
export interface FindingKey {
  readonly ruleId: string;
  readonly messageId: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/**
 * One run of the rules over one inventory: what the rules look things up in, and what they note down. It lives as
 * long as the inventory is linted, over all its files.
 */
export class LintRun {
  readonly inventory: Inventory;
  /** Who is told how rules go through the objects. */
  watch: WalkWatch | undefined;
  readonly matrix: Matrix;
  readonly ledger: Ledger;
  readonly bindings: Bindings;
  readonly forecasts: FailoverForecasts;
  readonly answered = new AnsweredReferences();
  readonly #ownBindings = new Map<
    Located,
    { readonly rows: readonly RowId[]; readonly binding: Binding }[]
  >();
  /** Whether there are machines of whose choices nothing is asked, since none is made yet. */
  readonly hasConsidered: boolean;
  /** The inventory as it stood earlier, where it is compared with one. */
  readonly earlier: EarlierState | undefined;
  /** The same, and without it the inventory as it is checked out, where that which is staged is linted. */
  readonly committed: EarlierState | undefined;
  /** What of the run before still holds, where somebody types in the inventory. */
  kept: KeptMachines | undefined;
  #settings: Settings = {};
  #guests: GuestCatalogue | undefined;
  readonly #settingsByPath: ReadonlyMap<string, Settings> | undefined;
  #settingsByRoot: ReadonlyMap<Located, Settings> | undefined;
  readonly #details = new Map<string, FindingDetails[]>();
  readonly #detailsByNode = new Map<Located, FindingDetails[]>();
  readonly #mistakes: ReportedMistake[] = [];

  /**
   * @param matrix the rows to go by; tests hand in one with a changed verdict or limit
   * @param settings what holds for each file, by its path; left out, the settings at hand hold for all
   * @param committed the inventory as it is checked out, where that which is staged is linted
   */
  constructor(
    inventory: Inventory,
    matrix: Matrix = builtInMatrix,
    earlier?: EarlierState,
    settings?: ReadonlyMap<string, Settings>,
    committed?: EarlierState,
  ) {
    this.#settingsByPath = settings;
    this.inventory = inventory;
    this.hasConsidered = [...inventory.protections()].some(
      ({ machine }) => inventory.replicationStateOf(machine) === "considered",
    );
    this.matrix = matrix;
    this.earlier = earlier;
    this.committed = earlier ?? committed;
    this.ledger = new Ledger(matrix.ids());
    this.bindings = new Bindings(inventory);
    this.forecasts = new FailoverForecasts(inventory, matrix, (machine) => this.guestsOf(machine));
  }

  /** Whether a rule compares with an earlier state, and the run has none for it: it does nothing then. */
  lacksEarlierFor({ comparesWithEarlier, comparesWithCommitted }: Comparing): boolean {
    return comparesWithEarlier === true && !(comparesWithCommitted ? this.committed : this.earlier);
  }

  /** The settings that hold for the file at hand. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The guest operating systems that are known, those of the settings included. */
  get guests(): GuestCatalogue {
    // Rule after rule asks at each machine.
    this.#guests ??= guestCatalogue(this.#settings.guestOperatingSystems);
    return this.#guests;
  }

  /** The guest operating systems that are known for the file in which an object stands. */
  guestsOf(node: Located): GuestCatalogue {
    if (!this.#settingsByPath) return this.guests;
    let root = node;
    while (root.parent) root = root.parent;
    return guestCatalogue(this.#settingsOfRoots(this.#settingsByPath).get(root)?.guestOperatingSystems);
  }

  #settingsOfRoots(byPath: ReadonlyMap<string, Settings>): ReadonlyMap<Located, Settings> {
    this.#settingsByRoot ??= new Map(
      this.inventory.files.map(({ path, root }) => [root, byPath.get(path) ?? {}]),
    );
    return this.#settingsByRoot;
  }

  /** Goes by other settings from here on. Files of one inventory can have different ones. */
  use(settings: Settings): void {
    this.#settings = settings;
    this.#guests = undefined;
  }

  /** Keeps what is decided of each machine by itself for the next run, and goes by what was kept of the one before. */
  keep(before: KeptDecisions | undefined): KeptMachines {
    this.kept = new KeptMachines(this.inventory, this.ledger, this.forecasts, before);
    return this.kept;
  }

  /** Notes that a check holds an object through machines of its own choice: through others than belong to it or use it. */
  bound(node: Located, rows: readonly RowId[], binding: Binding): void {
    addTo(this.#ownBindings, node, { rows, binding });
  }

  /** The machines through which a row holds an object, where its check chose them itself. */
  protectionsBoundBy(node: Located, row: RowId): readonly Protection[] {
    const own = this.#ownBindings.get(node) ?? [];
    return own.filter(({ rows }) => rows.includes(row)).flatMap(({ binding }) => binding.protections);
  }

  /** Keeps what ESLint's message has no field for. */
  note(file: string, key: FindingKey, details: FindingDetails): void {
    const id = detailsId(file, key);
    addTo(this.#details, id, details);
    if (details.node) addTo(this.#detailsByNode, details.node, details);
  }

  /** Keeps what a rule without rows said against an object. */
  noteMistake(mistake: ReportedMistake): void {
    this.#mistakes.push(mistake);
  }

  /** What rules without rows said against objects, in the order in which they said it. What is silenced counts too. */
  get mistakes(): readonly ReportedMistake[] {
    return this.#mistakes;
  }

  /**
   * Hands back what was noted for a message, once. ESLint copies from a report what it has fields for and nothing else,
   * so a message is known again by where it stands and what it says. Those of one rule at one place come back in the
   * order in which they were reported, since ESLint's sort is stable.
   */
  take(file: string, key: FindingKey): FindingDetails | undefined {
    return this.#details.get(detailsId(file, key))?.shift();
  }

  /** Whether a rule has reported a row at an object. What is silenced counts too. */
  hasReported(rule: string, row: RowId, node: Located): boolean {
    return (
      this.#detailsByNode.get(node)?.some((each) => each.rule === rule && each.rows.includes(row)) ?? false
    );
  }
}

function detailsId(file: string, { ruleId, messageId, line, column }: FindingKey): string {
  return `${line}:${column}:${messageId}:${ruleId}:${file}`;
}
