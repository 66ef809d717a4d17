import type { IPConfiguration } from "../schemas/generated/types.ts";
import type { AddressPool } from "./address-pool.ts";
import type { AddressPools } from "./address-pools.ts";
import type { AddressWish } from "./address-wish.ts";
import type { AddressForecast, DestinationSubnet } from "./types.ts";

/** A configuration that waits for its address. */
export interface Applicant {
  readonly configuration: IPConfiguration | undefined;
  readonly assignment: AddressForecast["assignment"];
  readonly wish: AddressWish;
  readonly subnet: DestinationSubnet | undefined;
}

/**
 * Gives every applicant its address: first those that are set, then those that are kept, then free ones, each in the
 * order of the list. The answers are in that order too.
 */
export function handOut(applicants: readonly Applicant[], pools: AddressPools): AddressForecast[] {
  const answers = new Array<AddressForecast>(applicants.length);
  const passes: ((applicant: Applicant, pool: AddressPool | undefined) => AddressForecast | undefined)[] = [
    giveSet,
    giveKept,
    giveFree,
  ];
  for (const give of passes) {
    for (const [index, applicant] of applicants.entries()) {
      answers[index] ??= give(applicant, applicant.subnet && pools.of(applicant.subnet))!;
    }
  }
  return answers;
}

function giveSet(applicant: Applicant, pool: AddressPool | undefined): AddressForecast | undefined {
  const { wish } = applicant;
  if (wish.kind !== "set") return undefined;
  const { address, row } = wish;
  return { ...base(applicant), why: "set", address, mistake: pool?.claim(address), row, estimate: false };
}

function giveKept(applicant: Applicant, pool: AddressPool | undefined): AddressForecast | undefined {
  const { wish } = applicant;
  if (wish.kind !== "keep" || !pool || pool.claim(wish.address) !== undefined) return undefined;
  return { ...base(applicant), why: "kept", address: wish.address, row: wish.row, estimate: false };
}

/** What is left: whatever is free for those who want it, and nothing for those of whom nothing can be said. */
function giveFree(applicant: Applicant, pool: AddressPool | undefined): AddressForecast {
  const { wish } = applicant;
  if (wish.kind !== "keep" && wish.kind !== "any") return { ...base(applicant), ...nothing(wish) };
  if (!pool) return { ...base(applicant), ...nothing({ kind: "unknown" }) };
  const fromEnd = wish.kind === "keep" && wish.otherwise === "highest";
  const address = fromEnd ? pool.takeHighest() : pool.takeLowest();
  const { row } = wish;
  if (address === undefined) return { ...base(applicant), why: "full", address, row, estimate: false };
  // The document says where a test takes its address from; in a failover the choice is Azure's.
  return {
    ...base(applicant),
    why: fromEnd ? "from-end" : "next-available",
    address,
    row,
    estimate: !fromEnd,
  };
}

function nothing({ kind }: AddressWish) {
  return {
    why: kind === "none" ? "none" : "unknown",
    address: undefined,
    row: undefined,
    estimate: false,
  } as const;
}

function base({ configuration, assignment }: Applicant) {
  return { configuration, source: configuration?.address, assignment };
}
