import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { idOf } from "../exports.ts";

const ID = idOf("Microsoft.Compute/virtualMachines", "till", "rg-till");
const WHOLE = {
  vmId: "1f0e0d0c-5555-4666-8777-888899990001",
  hardwareProfile: {},
  storageProfile: {},
};
const IN_NONE = {
  availabilitySet: "none",
  scaleSet: "none",
  proximityPlacementGroup: "none",
  dedicatedHost: "none",
};

/** The machine as it is written into an inventory, without what its id tells. */
function read(...resources: readonly object[]) {
  const [machine] = estateOf(resources.map((resource) => ({ id: ID, ...resource }))).ofEntity(
    "AzureVirtualMachine",
  );
  const { name: _, id, resourceGroup, subscription, ...facts } = machine!.fields();
  return facts;
}

describe("a machine as Azure answers it", () => {
  it("says what is set", () => {
    const properties = {
      ...WHOLE,
      provisioningState: "Failed",
      hardwareProfile: { vmSize: "Standard_D2s_v5" },
      storageProfile: { diskControllerType: "NVMe", imageReference: { publisher: "Canonical" } },
      securityProfile: { securityType: "ConfidentialVM", encryptionAtHost: true },
      availabilitySet: { id: idOf("Microsoft.Compute/availabilitySets", "as-till") },
      proximityPlacementGroup: { id: idOf("Microsoft.Compute/proximityPlacementGroups", "ppg-till") },
      hostGroup: { id: idOf("Microsoft.Compute/hostGroups", "hosts") },
    };
    expect(read({ location: "westeurope", zones: ["3"], properties })).toEqual({
      region: "westeurope",
      securityType: "ConfidentialVM",
      vmSize: "Standard_D2s_v5",
      availabilityZone: "3",
      availabilitySet: "as-till",
      proximityPlacementGroup: "ppg-till",
      scaleSet: "none",
      dedicatedHost: "hosts",
      diskControllerType: "NVMe",
      encryptionAtHost: true,
      provisioningState: "Failed",
      imagePublisher: "Canonical",
    });
  });

  it("is in a group of hosts where the CLI says null for the host itself", () => {
    const hostGroup = { id: idOf("Microsoft.Compute/hostGroups", "hosts") };
    expect(read({ properties: { ...WHOLE, host: null, hostGroup } })).toHaveProperty(
      "dedicatedHost",
      "hosts",
    );
    expect(read({ properties: { ...WHOLE, host: null, hostGroup: null } })).toHaveProperty(
      "dedicatedHost",
      "none",
    );
  });

  it("has the publisher of its plan, where the image is one of one's own", () => {
    const properties = {
      ...WHOLE,
      storageProfile: { imageReference: { id: idOf("Microsoft.Compute/images", "own") } },
    };
    expect(read({ properties, plan: { publisher: "paloaltonetworks" } })).toMatchObject({
      imagePublisher: "paloaltonetworks",
    });
    expect(read({ properties, plan: null })).toMatchObject({ imagePublisher: "none" });
    const [listed] = objectsOf(estateOf({ value: [{ id: ID, properties }] }), "AzureVirtualMachine");
    expect(listed).toMatchObject({ imagePublisher: "none" });
    // Resource Graph, where it is asked for the properties alone.
    expect(read({ properties })).not.toHaveProperty("imagePublisher");
  });

  it("leaves out what is not set, as the CLI writes it", () => {
    expect(read({ ...WHOLE, zones: null, plan: null, securityProfile: null, resources: null })).toEqual({
      securityType: "Standard",
      encryptionAtHost: false,
      availabilityZone: "none",
      extensions: [],
      imagePublisher: "none",
      ...IN_NONE,
    });
  });

  it("does not say that it is in no zone, nor without extensions, where these are left out", () => {
    expect(read({ properties: WHOLE })).toEqual({
      securityType: "Standard",
      encryptionAtHost: false,
      ...IN_NONE,
    });
  });

  it("is not complete in parts, nor where it is declared", () => {
    expect(read({ properties: { hardwareProfile: { vmSize: "Standard_D2s_v5" } } })).toEqual({
      vmSize: "Standard_D2s_v5",
    });
    const status = { vmId: WHOLE.vmId, hardwareProfile: {}, instanceView: {} };
    expect(read({ properties: status })).toEqual({});
  });

  it("says the same where one list has what another one leaves out", () => {
    const properties = {
      ...WHOLE,
      securityProfile: { securityType: "TrustedLaunch", encryptionAtHost: true },
    };
    const expected = { securityType: "TrustedLaunch", encryptionAtHost: true, ...IN_NONE };
    expect(read({ properties }, { properties: WHOLE })).toEqual(expected);
    expect(read({ properties: WHOLE }, { properties })).toEqual(expected);
  });
});

describe("the scale set of a machine", () => {
  const set = ID.replace(/virtualMachines\/.*/, "virtualMachineScaleSets/vmss");
  const setIn = (...resources: readonly object[]) =>
    estateOf(...resources)
      .ofEntity("ScaleSet")[0]!
      .fields().scalingProfile;

  it("is named by the machine", () => {
    expect(read({ properties: { virtualMachineScaleSet: { id: set } } })).toEqual({ scaleSet: "vmss" });
    expect(read({ properties: { ...WHOLE, virtualMachineScaleSet: { id: set } } })).toMatchObject({
      scaleSet: "vmss",
    });
  });

  it("has a profile or not, where an export tells", () => {
    expect(setIn({ id: set, properties: { virtualMachineProfile: {} } })).toBe(true);
    expect(setIn({ id: set, properties: { virtualMachineProfile: null } })).toBe(false);
    expect(setIn({ value: [{ id: set, properties: {} }] })).toBe(false);
    expect(setIn({ id: set, properties: {} })).toBeUndefined();
  });
});

it("says whether people sign in by password, where it has Linux", () => {
  const withLinux = (linuxConfiguration: object) =>
    read({ properties: { osProfile: { linuxConfiguration } } });
  expect(withLinux({ disablePasswordAuthentication: true })).toEqual({ passwordAuthentication: false });
  expect(withLinux({ disablePasswordAuthentication: false })).toEqual({ passwordAuthentication: true });
  expect(withLinux({})).toEqual({});
});

describe("the system of a machine", () => {
  it.each([
    [{ osName: "Windows Server 2019 Datacenter", osVersion: "10.0.17763" }, "Windows Server 2019 Datacenter"],
    [{ osName: "ubuntu", osVersion: "22.04" }, "Ubuntu 22.04"],
    [{ osName: "redhat", osVersion: "9.4" }, "Red Hat Enterprise Linux 9.4"],
    [{ osName: "Ubuntu", osVersion: null }, "Ubuntu"],
    [{ osName: "novel", osVersion: "7" }, "novel 7"],
  ])("of %j is %s", (instanceView, name) => {
    expect(read({ properties: { instanceView } })).toEqual({ operatingSystem: { name } });
    expect(read({ properties: { extended: { instanceView } } })).toEqual({ operatingSystem: { name } });
  });

  it("comes with the generation", () => {
    const generation1 = read({ properties: { instanceView: { hyperVGeneration: "V1" } } });
    expect(generation1).toEqual({ generation: 1 });
    expect(read({ properties: { instanceView: { hyperVGeneration: "V9" } } })).toEqual({});
  });

  it("is not told where the agent does not answer", () => {
    expect(read({ properties: { instanceView: { osVersion: "10.0" } } })).toEqual({});
  });
});

describe("the extensions of a machine", () => {
  const extension = (name: string, more: object = {}) => ({ id: `${ID}/extensions/${name}`, ...more });

  it("are those of its list, some of which have an id alone", () => {
    const resources = [
      extension("a", { properties: { publisher: "Contoso", provisioningState: "Failed" } }),
      extension("b"),
    ];
    expect(read({ resources })).toEqual({
      extensions: [{ name: "a", publisher: "Contoso", provisioningState: "Failed" }, { name: "b" }],
    });
  });

  it("stand by themselves in Resource Graph, and are not all that there are", () => {
    const type = "microsoft.compute/virtualmachines/extensions";
    const estate = estateOf([{ ...extension("a", { properties: { publisher: "Contoso" } }), type }]);
    const [machine] = estate.ofEntity("AzureVirtualMachine");
    expect(machine!.fields()).toMatchObject({
      name: "till",
      extensions: [{ name: "a", publisher: "Contoso" }],
    });
    expect(machine!.wholeLists.has("extensions")).toBe(false);
  });

  it("are not complete where one of them is not known", () => {
    const [machine] = estateOf([{ id: ID, resources: [extension("a"), { name: "b" }] }]).ofEntity(
      "AzureVirtualMachine",
    );
    expect(machine!.fields()).toMatchObject({ extensions: [{ name: "a" }] });
    expect(machine!.wholeLists.has("extensions")).toBe(false);
  });
});
