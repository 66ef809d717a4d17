import type { AdapterState, NetworkEnd } from "../outcome.ts";
import { placeInWords, standingInWords } from "../words.ts";

/** An adapter as it is drawn, at the source or at the target. */
export interface Chip {
  /** The number of the adapter in the forecast, from 0: at both sides the same. */
  readonly adapter: number;
  /** The machine's name, with that of the adapter where it has several. */
  readonly label: string;
  /** Its addresses at this side, as far as they are known. */
  readonly addresses: readonly string[];
  readonly state: AdapterState;
}

/** A subnet with the adapters in it. */
export interface SubnetBox {
  readonly name: string;
  /** Its range; undefined where that is not recorded. */
  readonly range: string | undefined;
  /** False where it is no subnet, but those adapters whose subnet is not known. */
  readonly isSubnet: boolean;
  readonly chips: readonly Chip[];
}

/** A network with its subnets. */
export interface NetworkBox {
  readonly id: string;
  readonly title: string;
  /** What it lies in; undefined where that is not known. */
  readonly place: string | undefined;
  /** What should be known of it: `made by Site Recovery`. */
  readonly note: string | undefined;
  /** `nothing`, `unknown`: no network, but where adapters are drawn that have none. */
  readonly kind: "network" | "nothing" | "unknown";
  readonly subnets: readonly SubnetBox[];
  /** How many adapters are in it. */
  readonly adapters: number;
  /** How many of them fail. */
  readonly fails: number;
  /** How many of them get another address. */
  readonly changes: number;
}

/** A box while it is filled. */
interface OpenBox extends NetworkBox {
  readonly subnets: SubnetBox[];
  adapters: number;
  fails: number;
  changes: number;
}

/** The networks at one side, filled adapter by adapter. */
export class PictureSide {
  readonly #prefix: string;
  readonly #titles: Readonly<Record<"nothing" | "unknown", string>>;
  readonly #boxes = new Map<NetworkEnd | "nothing" | "unknown", OpenBox>();

  /** @param unknown the title of what is in no network that is known */
  constructor(prefix: string, unknown: string) {
    this.#prefix = prefix;
    this.#titles = { nothing: "Connected to nothing", unknown };
  }

  boxes(): NetworkBox[] {
    return [...this.#boxes.values()];
  }

  /** The box of a network, made when it is first asked for. */
  box(end: NetworkEnd | "nothing" | "unknown"): OpenBox {
    let box = this.#boxes.get(end);
    if (!box) {
      const id = `${this.#prefix}-${this.#boxes.size}`;
      box = typeof end === "string" ? emptyBox(id, end, this.#titles[end]) : boxOf(id, end);
      this.#boxes.set(end, box);
    }
    return box;
  }

  /** Draws an adapter in its subnet. */
  put(end: NetworkEnd | "nothing" | "unknown", subnet: string | undefined, chip: Chip): NetworkBox {
    const box = this.box(end);
    box.adapters++;
    if (chip.state === "fails") box.fails++;
    if (chip.state === "changes") box.changes++;
    (subnetOf(box, subnet).chips as Chip[]).push(chip);
    return box;
  }
}

function emptyBox(id: string, kind: "nothing" | "unknown", title: string): OpenBox {
  return {
    id,
    title,
    place: undefined,
    note: undefined,
    kind,
    subnets: [],
    adapters: 0,
    fails: 0,
    changes: 0,
  };
}

function boxOf(id: string, end: NetworkEnd): OpenBox {
  const subnets = end.subnets ?? [];
  return {
    id,
    title: end.name,
    place: placeInWords(end),
    note: standingInWords(end),
    kind: "network",
    subnets: subnets.map(({ name, range }) => ({ name, range, isSubnet: true, chips: [] })),
    adapters: 0,
    fails: 0,
    changes: 0,
  };
}

/** The subnet of a name. One that is named and not listed is drawn all the same. */
function subnetOf({ subnets }: OpenBox, name: string | undefined): SubnetBox {
  const folded = name?.toLowerCase();
  let box = subnets.find((each) =>
    folded === undefined ? !each.isSubnet : each.isSubnet && each.name.toLowerCase() === folded,
  );
  if (!box) {
    box = {
      name: name ?? "no known subnet",
      range: undefined,
      isSubnet: name !== undefined,
      chips: [],
    };
    subnets.push(box);
  }
  return box;
}
