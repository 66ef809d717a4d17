import type { IPConfiguration } from "../schemas/generated/types.ts";
import type { AddressPool } from "./address-pool.ts";
import type { AddressPools } from "./address-pools.ts";
import type { AddressWish } from "./address-wish.ts";
import type { Assignment } from "./assignment.ts";
import type {
  Adapter,
  AddressForecast,
  Destination,
  DestinationSubnet,
  FailoverKind,
  Refusal,
} from "./types.ts";

/** A configuration that waits for its address. */
export interface Applicant {
  readonly adapter: Adapter;
  readonly configuration: IPConfiguration | undefined;
  readonly assignment: Assignment;
  readonly wish: AddressWish;
  readonly network: Destination | undefined;
  readonly subnet: DestinationSubnet | undefined;
}

/** An applicant with what was found on the way to its address. */
interface Candidate {
  readonly applicant: Applicant;
  readonly pool: AddressPool | undefined;
  /** Whether the machine gives up the addresses that it has now: it does in a failover, not in a test. */
  readonly leavesItsOwn: boolean;
  refusal: Refusal | undefined;
}

/**
 * Gives every applicant its address: first those that are set, then those that are kept, then free ones, and at last
 * those of whom it is only known that they take one; each in the order of the list. The answers are in that order too.
 */
export function handOut(
  applicants: readonly Applicant[],
  pools: AddressPools,
  failover: FailoverKind,
): AddressForecast[] {
  const leavesItsOwn = failover === "failover";
  const candidates = applicants.map((applicant): Candidate => {
    const { network, subnet } = applicant;
    return {
      applicant,
      leavesItsOwn,
      pool: network && subnet && pools.of(subnet, network),
      refusal: undefined,
    };
  });
  const answers = new Array<AddressForecast | undefined>(applicants.length);
  for (const give of [giveSet, giveKept, giveFree, giveUnknown]) {
    for (let index = 0; index < candidates.length; index++) answers[index] ??= give(candidates[index]!);
  }
  return answers as AddressForecast[];
}

function giveSet({ applicant, pool, leavesItsOwn }: Candidate): AddressForecast | undefined {
  const { wish, adapter } = applicant;
  if (wish.kind !== "set") return undefined;
  const { address, row } = wish;
  const refusal = pool?.claim(address, adapter, leavesItsOwn);
  // Without the subnet's range nobody can say whether it lies in it.
  const estimate = refusal === undefined && pool?.isComplete !== true;
  return answer(applicant, { why: "set", address, row, refusal, estimate });
}

function giveKept(candidate: Candidate): AddressForecast | undefined {
  const { applicant, pool, leavesItsOwn } = candidate;
  const { wish, adapter } = applicant;
  if (wish.kind !== "keep" || !pool) return undefined;
  const { address, row } = wish;
  candidate.refusal = pool.claim(address, adapter, leavesItsOwn);
  if (candidate.refusal) return undefined;
  const estimate = wish.isDoubtful || !pool.isComplete;
  return answer(applicant, { why: wish.why ?? "kept", address, row, refusal: undefined, estimate });
}

/** Whatever is free, for those who want just that and for those who cannot keep what they had. */
function giveFree({ applicant, pool, refusal }: Candidate): AddressForecast | undefined {
  const { wish, adapter } = applicant;
  if ((wish.kind !== "keep" && wish.kind !== "any") || !pool) return undefined;
  const fromEnd = wish.kind === "keep" && wish.otherwise === "highest";
  const address = fromEnd ? pool.takeHighest(adapter) : pool.takeLowest(adapter);
  const { row } = wish;
  if (address === undefined) {
    return answer(applicant, { why: "full", address, row, refusal, estimate: false });
  }
  const why = fromEnd ? "from-end" : "next-available";
  // The document says where a test takes its address from; in a failover the choice is Azure's.
  const estimate = !fromEnd || wish.isDoubtful || !pool.isComplete;
  return answer(applicant, { why, address, row, refusal, estimate });
}

/** Nothing can be said of the address, but perhaps that there is one less for the others, or none left. */
function giveUnknown({ applicant, pool }: Candidate): AddressForecast {
  const { wish } = applicant;
  const isFull = wish.kind === "unknown" && wish.takesOne && pool?.takeAny() === false;
  return answer(applicant, isFull ? FULL : UNKNOWN);
}

/** The answer for one that comes up in no subnet, or in one that is not known. */
export function withoutSubnet(applicant: Applicant): AddressForecast {
  return answer(applicant, applicant.wish.kind === "none" ? NONE : UNKNOWN);
}

/** What an applicant is given, or not. */
type Given = Pick<AddressForecast, "why" | "address" | "row" | "refusal" | "estimate">;

const NOTHING = { address: undefined, row: undefined, refusal: undefined, estimate: false } as const;
const NONE: Given = { why: "none", ...NOTHING };
const FULL: Given = { why: "full", ...NOTHING };
const UNKNOWN: Given = { why: "unknown", ...NOTHING };

// Field by field: there are as many answers as addresses, and to spread objects takes several times as long.
function answer({ configuration, assignment: how }: Applicant, given: Given): AddressForecast {
  return {
    configuration,
    source: configuration?.address,
    assignment: how.assignment,
    assignmentRow: how.assignmentRow,
    why: given.why,
    address: given.address,
    row: given.row,
    refusal: given.refusal,
    estimate: given.estimate,
  } as AddressForecast;
}
