import type { AdapterOutcome } from "../../answers/forecast/outcome.ts";
import {
  addressInWords,
  networkInWords,
  type PartInWords,
  subnetInWords,
} from "../../answers/forecast/words.ts";
import type { RowId } from "../../documents/index.ts";

/** A part of what an adapter comes up with, ready to be written. */
export interface AdapterPart extends PartInWords {
  readonly of: "network" | "subnet" | "address";
  readonly estimate: boolean;
  /** The rows that decide it. */
  readonly rows: readonly RowId[];
  /** For an address: the one at the source. */
  readonly source?: string | undefined;
  readonly configuration?: string | undefined;
}

/** What an adapter comes up with. What is unknown only since something before it is, is left out. */
export function partsOf({ network, subnet, addresses }: AdapterOutcome): AdapterPart[] {
  const parts = [
    part("network", networkInWords(network), network.estimate, [network.row, network.makesMapping]),
    part("subnet", subnetInWords(subnet, network), subnet.estimate, [subnet.row]),
    ...addresses.map((address) => {
      const { source, configuration, assignment, assignmentRow, estimate, row } = address;
      const words = addressInWords(address, subnet);
      const isTold = words !== undefined && assignment !== undefined && address.value !== undefined;
      const reason = isTold
        ? `${words.reason}, ${assignment === "dhcp" ? "by DHCP" : "static"}`
        : words?.reason;
      const made = part("address", words && { ...words, reason: reason! }, estimate, [
        row,
        isTold ? assignmentRow : undefined,
      ]);
      return made && { ...made, source, configuration };
    }),
  ];
  return parts.filter((each) => each !== undefined && each.reason !== "") as AdapterPart[];
}

function part(
  of: AdapterPart["of"],
  words: PartInWords | undefined,
  estimate: boolean,
  rows: readonly (RowId | undefined)[],
): AdapterPart | undefined {
  return words && { of, ...words, estimate, rows: rows.filter((row) => row !== undefined) };
}
