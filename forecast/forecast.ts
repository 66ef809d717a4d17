import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import { replicationState } from "../inventory/protection/replication-state.ts";
import type { Located } from "../schemas/located.ts";
import { areSame } from "../schemas/values/same-items.ts";
import { type AdapterDraft, draftsOf, testDraftsOf } from "./adapter-draft.ts";
import { addressesInPlace, type PlacedAddresses } from "./address-pools.ts";
import { GivenAddresses } from "./given-addresses.ts";
import { withoutSubnet } from "./hand-out.ts";
import type { AdapterForecast, FailoverKind, Forecast, ForecastKnowledge } from "./types.ts";

/** Forecasts of both kinds. */
export type Forecasts = Readonly<Record<FailoverKind, Forecast>>;

/** Drafts how the adapters of a machine come up. */
type DraftsOf = (protection: Protection) => readonly AdapterDraft[];

/** What may hold in the next forecast too, after an edit. */
export type KeptForecasts = Readonly<Record<FailoverKind, KindForecast>>;

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
): Forecasts & { readonly kept: KeptForecasts | undefined } {
  const placed = addressesInPlace(inventory);
  // Of one for which nothing is chosen it is known: it goes nowhere yet, and takes no address.
  const protections = inventory
    .protectionsByName()
    .filter(({ machine }) => replicationState(inventory, machine) !== "considered");
  const forecastOf = (kind: FailoverKind, draft: DraftsOf) =>
    new KindForecast(protections, placed, kind, knowledge, draft, keeper);
  const failover = forecastOf("failover", (protection) => draftsOf(inventory, protection, knowledge));
  const testFailover = forecastOf("test-failover", (protection) =>
    testDraftsOf(inventory, protection, knowledge, failover.draftsOf(protection.machine)!),
  );
  return {
    failover: failover.forecast,
    "test-failover": testFailover.forecast,
    kept: keeper && { failover, "test-failover": testFailover },
  };
}

/** A forecast of one kind, with all that it was made by. */
export class KindForecast {
  readonly forecast: Forecast;
  readonly given: GivenAddresses;
  readonly #drafts = new Map<Located, readonly AdapterDraft[]>();
  /** Undefined where nothing is kept. */
  readonly #finished: Map<AdapterDraft, AdapterForecast> | undefined;

  constructor(
    protections: readonly Protection[],
    placed: PlacedAddresses,
    kind: FailoverKind,
    knowledge: ForecastKnowledge,
    draftsFor: DraftsOf,
    keeper: ForecastKeeper | undefined,
  ) {
    const before = keeper?.before?.[kind];
    this.#finished = keeper && new Map();
    for (const protection of protections) {
      const { machine } = protection;
      const known = keeper?.isUnchanged(machine) ? before?.draftsOf(machine) : undefined;
      const draft = () => draftsFor(protection);
      this.#drafts.set(machine, known ?? (keeper ? keeper.drafting(machine, draft) : draft()));
    }
    // Where there is no subnet there is nothing to wait for.
    const waiting = [...this.#drafts.values()]
      .flat()
      .flatMap(({ subnet, applicants }) => (subnet.subnet ? applicants : []));
    this.given = new GivenAddresses(waiting, placed, kind, knowledge.figures, before?.given);
    const machines = protections.map((protection) => ({
      protection,
      adapters: this.#drafts
        .get(protection.machine)!
        .map((draft) => this.#finish(draft, before?.finished(draft))),
    }));
    this.forecast = { kind, machines };
  }

  /** How the adapters of a machine come up, addresses aside. */
  draftsOf(machine: Located): readonly AdapterDraft[] | undefined {
    return this.#drafts.get(machine);
  }

  /** What has become of a draft. */
  finished(draft: AdapterDraft): AdapterForecast | undefined {
    return this.#finished?.get(draft);
  }

  /** The forecast of an adapter, now that the addresses are handed out; the one that it had where it is the same. */
  #finish(draft: AdapterDraft, before: AdapterForecast | undefined): AdapterForecast {
    const { adapter, network, subnet, applicants } = draft;
    const given = applicants.map((each) => this.given.of(each));
    const isSame = before && (!subnet.subnet || areSame(before.addresses, given));
    const forecast = isSame
      ? before
      : {
          adapter,
          network,
          subnet,
          addresses: given.map((each, at) => each ?? withoutSubnet(applicants[at]!)),
        };
    this.#finished?.set(draft, forecast);
    return forecast;
  }
}
