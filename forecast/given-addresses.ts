import { areSame } from "../schemas/values/same-items.ts";
import { AddressPools, type PlacedAddress, type PlacedAddresses } from "./address-pools.ts";
import { type Applicant, handOut } from "./hand-out.ts";
import type { AddressForecast, Destination, FailoverKind, ForecastFigures } from "./types.ts";

/** What is given in one network, and what that hangs on. */
interface GivenInNetwork {
  /** Those who waited, in their order. */
  readonly applicants: readonly Applicant[];
  readonly placed: readonly PlacedAddress[];
  readonly answers: readonly AddressForecast[];
}

/**
 * The addresses that are given to all who wait for one. A network is handed out by itself: what is free in one has nothing
 * to do with another.
 */
export class GivenAddresses {
  readonly #networks = new Map<Destination, GivenInNetwork>();
  readonly #answers = new Map<Applicant, AddressForecast>();

  /**
   * @param applicants those who come up in a subnet, in the order in which they are served
   * @param before what was given before an edit; what nothing has changed for stays the same object
   */
  constructor(
    applicants: readonly Applicant[],
    placed: PlacedAddresses,
    kind: FailoverKind,
    figures: ForecastFigures,
    before?: GivenAddresses,
  ) {
    for (const [network, waiting] of byNetwork(applicants)) {
      const inPlace = placed.get(network.object) ?? NOTHING_PLACED;
      const known = before?.in(network);
      const answers =
        known && areSame(known.applicants, waiting) && areSame(known.placed, inPlace, isSamePlaced)
          ? known.answers
          : handOut(waiting, new AddressPools(placed, figures), kind).map((answer, index) => {
              const former = before?.of(waiting[index]!);
              return former && isSameAnswer(former, answer) ? former : answer;
            });
      this.#networks.set(network, { applicants: waiting, placed: inPlace, answers });
      for (const [index, applicant] of waiting.entries()) this.#answers.set(applicant, answers[index]!);
    }
  }

  /** What is given in a network; undefined where nobody comes up in it. */
  in(network: Destination): GivenInNetwork | undefined {
    return this.#networks.get(network);
  }

  /** What an applicant is given; undefined for one that waits for nothing. */
  of(applicant: Applicant): AddressForecast | undefined {
    return this.#answers.get(applicant);
  }
}

const NOTHING_PLACED: readonly PlacedAddress[] = [];

function byNetwork(applicants: readonly Applicant[]): ReadonlyMap<Destination, readonly Applicant[]> {
  const networks = new Map<Destination, Applicant[]>();
  for (const applicant of applicants) {
    const network = applicant.network!;
    const waiting = networks.get(network);
    if (waiting) waiting.push(applicant);
    else networks.set(network, [applicant]);
  }
  return networks;
}

function isSamePlaced(one: PlacedAddress, other: PlacedAddress): boolean {
  return one.adapter === other.adapter && one.address === other.address;
}

/** Whether two answers to one applicant are the same: what else they say follows from what it waits for. */
function isSameAnswer(one: AddressForecast, other: AddressForecast): boolean {
  return (
    one.why === other.why &&
    one.address === other.address &&
    one.refusal?.mistake === other.refusal?.mistake &&
    one.refusal?.holder === other.refusal?.holder
  );
}
