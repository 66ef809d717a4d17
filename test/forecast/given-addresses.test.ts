import { describe, expect, it } from "vitest";
import { matrix } from "../../documents/index.ts";
import type { PlacedAddress } from "../../forecast/address-pools.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { GivenAddresses } from "../../forecast/given-addresses.ts";
import type { Applicant } from "../../forecast/hand-out.ts";
import type { Adapter, Destination } from "../../forecast/types.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { IpPrefix } from "../../schemas/values/ip.ts";

const path = "/inventory/a.dr.yaml";
const text = `azureVirtualMachines:
  - { name: a, networkAdapters: [{ name: nic }] }
  - { name: b, networkAdapters: [{ name: nic }] }
  - { name: c, networkAdapters: [{ name: nic }] }
virtualNetworks: [{ name: dr, subnets: [{ name: app, addressPrefix: 10.0.0.0/24, usedAddresses: [] }] }]
`;
const { root } = readInventory([path], [{ path, text }]).files[0]!;
const [a, b, c] = root.azureVirtualMachines!.map(({ networkAdapters }) => networkAdapters![0]!) as [
  Adapter,
  Adapter,
  Adapter,
];
const [dr] = root.virtualNetworks!;
const [app] = dr!.subnets!;
const subnet = { name: app!.name, prefix: app!.addressPrefix, object: app };
const network: Destination = { name: "dr", object: dr, subnets: [subnet] };
const ROW = "azure-to-azure-network-mapping/failover-same-space";

/** An adapter that would keep an address, and otherwise takes the lowest that is free. */
function keeping(adapter: Adapter, address: string): Applicant {
  return {
    adapter,
    configuration: undefined,
    assignment: { assignment: "static", assignmentRow: undefined },
    wish: { kind: "keep", address, otherwise: "lowest", row: ROW, isDoubtful: false },
    network,
    subnet,
  } as Applicant;
}

function given(
  applicants: readonly Applicant[],
  placed: readonly PlacedAddress[],
  before?: GivenAddresses,
): GivenAddresses {
  return new GivenAddresses(applicants, new Map([[dr, placed]]), "failover", figuresOf(matrix), before);
}

const one = keeping(a, "10.0.0.10");
const two = keeping(b, "10.0.0.11");
const inPlace = (adapter: Adapter, address: string): PlacedAddress => ({ adapter, address });

describe("addresses that are given again after an edit", () => {
  it("are worked out once where the same ones wait and the same addresses are in place", () => {
    const before = given([one, two], [inPlace(c, "10.0.0.12")]);
    const after = given([one, two], [inPlace(c, "10.0.0.12")], before);
    expect(after.in(network)!.answers).toBe(before.in(network)!.answers);
    expect(after.of(one)).toBe(before.of(one));
  });

  it("are worked out anew where another address is in place, and the answers that stay are the same objects", () => {
    const before = given([one, two], [inPlace(c, "10.0.0.12")]);
    const after = given([one, two], [inPlace(c, "10.0.0.10")], before);
    expect(after.of(one)).toMatchObject({
      address: "10.0.0.4",
      refusal: { address: "10.0.0.10", mistake: "in-use", holder: c },
    });
    expect(after.of(two)).toBe(before.of(two));
    expect(after.in(network)!.placed).toEqual([inPlace(c, "10.0.0.10")]);
  });

  it("are worked out anew where another adapter has the address that is in place", () => {
    const before = given([one], [inPlace(c, "10.0.0.10")]);
    expect(before.of(one)!.refusal!.holder).toBe(c);
    const after = given([one], [inPlace(b, "10.0.0.10")], before);
    expect(after.of(one)).toMatchObject({ address: "10.0.0.4", refusal: { holder: b } });
  });

  it("differ where only the mistake does, and whose the address is", () => {
    const before = given([one, two], [inPlace(c, "10.0.0.11")]);
    expect(before.of(two)!.refusal).toEqual({ address: "10.0.0.11", mistake: "in-use", holder: c });
    const taking = keeping(a, "10.0.0.11");
    const after = given([taking, two], [], before);
    expect(after.of(two)!.refusal).toEqual({ address: "10.0.0.11", mistake: "given-twice", holder: a });
    expect(after.of(two)!.address).toBe(before.of(two)!.address);
  });

  it("are those of the ones who wait now", () => {
    const before = given([one, two], []);
    const after = given([two], [], before);
    expect(after.of(one)).toBeUndefined();
    expect(after.of(two)).toBe(before.of(two));
    expect(given([], []).in(network)).toBeUndefined();
  });
});

describe("an answer without an address", () => {
  it("is another one once the subnet is full", () => {
    const small = { ...subnet, prefix: IpPrefix.parse("10.0.0.0/29")! };
    const waiting: Applicant = { ...one, subnet: small, wish: { kind: "unknown", takesOne: true } };
    const before = given([waiting], []);
    expect(before.of(waiting)!.why).toBe("unknown");
    const full = ["10.0.0.4", "10.0.0.5", "10.0.0.6"].map((address) => inPlace(c, address));
    const after = given([waiting], full, before);
    expect(after.of(waiting)!.why).toBe("full");
    expect(given([waiting], [inPlace(c, "10.0.0.4")], before).of(waiting)).toBe(before.of(waiting));
  });
});
