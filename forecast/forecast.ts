import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import type { Located } from "../schemas/located.ts";
import { type AdapterDraft, draftsOf, testDraftsOf } from "./adapter-draft.ts";
import { addressesInPlace, type PlacedAddresses } from "./address-pools.ts";
import { GivenAddresses } from "./given-addresses.ts";
import { type Applicant, withoutSubnet } from "./hand-out.ts";
import type { AdapterForecast, FailoverKind, Forecast, ForecastKnowledge, MachineForecast } from "./types.ts";

/** Forecasts of both kinds. */
export type Forecasts = Readonly<Record<FailoverKind, Forecast>>;

/** Drafts how the adapters of a machine come up. */
type DraftsOf = (protection: Protection) => readonly AdapterDraft[];

/** What may hold in the next forecast too, after an edit. */
export type KeptForecasts = Readonly<Record<FailoverKind, KindForecast>>;

/** Forecasts of both kinds, with what they were made by. */
export type FailoversForecast = Forecasts & {
  readonly byKind: KeptForecasts;
  /** The same where somebody keeps it. */
  readonly kept: KeptForecasts | undefined;
};

/** Who keeps forecasts while an inventory is edited. */
export interface ForecastKeeper {
  /** What was forecast before the edit, with the same knowledge; undefined for the first time. */
  readonly before: KeptForecasts | undefined;
  /** Whether a machine still comes up as it was drafted: neither it has changed nor what its drafts hang on. */
  isUnchanged(machine: Located): boolean;
  /** Has a machine drafted, and takes down what that hangs on. */
  drafting<Drafts>(machine: Located, draft: () => Drafts): Drafts;
}

/**
 * Forecasts what a failover of all protected machines, and a test failover of them, does to each adapter. A test
 * goes by where an adapter comes up in a failover; the addresses of the two have nothing to do with one another.
 *
 * Addresses are handed out in one order: first those that are set, then those that are kept, then free ones, at last
 * those of which nothing is known but that they are taken; within each by the machine's name, then by file and place,
 * then in the order of its adapters and configurations.
 *
 * @param keeper left out where nothing is kept. Otherwise adapters that come up as they did keep their forecast, the object
 *   itself
 */
export function forecastFailovers(
  inventory: Inventory,
  knowledge: ForecastKnowledge,
  keeper?: ForecastKeeper,
): FailoversForecast {
  const placed = addressesInPlace(inventory);
  // Of one for which nothing is chosen it is known: it goes nowhere yet, and takes no address.
  const protections = inventory
    .protectionsByName()
    .filter(({ machine }) => inventory.replicationStateOf(machine) !== "considered");
  const forecastOf = (kind: FailoverKind, draft: DraftsOf) =>
    new KindForecast(protections, placed, kind, knowledge, draft, keeper);
  const failover = forecastOf("failover", (protection) => draftsOf(inventory, protection, knowledge));
  const testFailover = forecastOf("test-failover", (protection) =>
    testDraftsOf(inventory, protection, knowledge, failover.draftsOf(protection.machine)!),
  );
  const byKind = { failover, "test-failover": testFailover };
  return {
    failover: failover.forecast,
    "test-failover": testFailover.forecast,
    byKind,
    kept: keeper && byKind,
  };
}

/** A forecast of one kind, with all that it was made by. */
export class KindForecast {
  readonly forecast: Forecast;
  readonly given: GivenAddresses;
  readonly #drafts = new Map<Located, readonly AdapterDraft[]>();
  readonly #machines = new Map<Located, MachineForecast>();

  constructor(
    protections: readonly Protection[],
    placed: PlacedAddresses,
    kind: FailoverKind,
    knowledge: ForecastKnowledge,
    draftsFor: DraftsOf,
    keeper: ForecastKeeper | undefined,
  ) {
    const before = keeper?.before?.[kind];
    for (const protection of protections) {
      const { machine } = protection;
      const known = keeper?.isUnchanged(machine) ? before?.draftsOf(machine) : undefined;
      const draft = () => draftsFor(protection);
      this.#drafts.set(machine, known ?? (keeper ? keeper.drafting(machine, draft) : draft()));
    }
    const waiting: Applicant[] = [];
    // Where there is no subnet there is nothing to wait for.
    for (const drafts of this.#drafts.values())
      for (const { subnet, applicants } of drafts) if (subnet.subnet) waiting.push(...applicants);
    this.given = new GivenAddresses(waiting, placed, kind, knowledge.figures, before?.given);
    for (const protection of protections)
      this.#machines.set(protection.machine, this.#machineOf(protection, before));
    this.forecast = { kind, machines: [...this.#machines.values()] };
  }

  /** How the adapters of a machine come up, addresses aside. */
  draftsOf(machine: Located): readonly AdapterDraft[] | undefined {
    return this.#drafts.get(machine);
  }

  /** How a machine comes up. What an edit has not changed is the same as before it, its adapters as a list too. */
  of(machine: Located): MachineForecast | undefined {
    return this.#machines.get(machine);
  }

  /** What has become of the drafts of a machine, now that the addresses are handed out. */
  #machineOf(protection: Protection, before: KindForecast | undefined): MachineForecast {
    const { machine } = protection;
    const drafts = this.#drafts.get(machine)!;
    const former = before?.draftsOf(machine) === drafts ? before.of(machine) : undefined;
    const isStill = former && drafts.every((draft, at) => this.#isStill(former.adapters[at]!, draft));
    if (isStill) return former.protection === protection ? former : { protection, adapters: former.adapters };
    const adapters = drafts.map((draft, at) => {
      const forecast = former?.adapters[at];
      return forecast && this.#isStill(forecast, draft) ? forecast : this.#finish(draft);
    });
    return { protection, adapters };
  }

  /** Whether an adapter is given the addresses of a former forecast again. */
  #isStill({ addresses }: AdapterForecast, { subnet, applicants }: AdapterDraft): boolean {
    return !subnet.subnet || addresses.every((address, at) => address === this.given.of(applicants[at]!));
  }

  #finish({ adapter, network, subnet, applicants }: AdapterDraft): AdapterForecast {
    const addresses = applicants.map((each) => this.given.of(each) ?? withoutSubnet(each));
    return { adapter, network, subnet, addresses };
  }
}
