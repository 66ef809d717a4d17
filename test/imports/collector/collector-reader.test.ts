import { describe, expect, it } from "vitest";
import { collectorReader } from "../../../imports/collector/collector-reader.ts";
import { estateOfAll, fieldsOf, readerOf } from "../estate-of.ts";
import { item, policy, site } from "../exports.ts";
import {
  collected,
  GATE,
  GATE_ADAPTERS,
  gate,
  hostSays,
  LEDGER,
  LEDGER_ADAPTER,
  ledger,
  vmm,
} from "./harbour.ts";

describe("a file of the collector", () => {
  it("is known by its format, and says when it was collected", () => {
    expect(readerOf(collected())).toBe(collectorReader);
    expect(collectorReader.collectedAt!(collected())).toBe("2026-03-01T07:30:00Z");
    expect(readerOf({ ...collected(), format: "other" })).not.toBe(collectorReader);
  });

  it.each([
    [2, "is of version 2 of the collector's format, and this drlint reads version 1. Update drlint."],
    [0, "does not say that it is of version 1"],
    ["1", "does not say that it is of version 1"],
    [null, "does not say that it is of version 1"],
  ])("is refused in version %j", (formatVersion, said) => {
    expect(() => estateOfAll(collected({ formatVersion }))).toThrow(said);
  });

  it("becomes a host", () => {
    expect(fieldsOf(estateOfAll(collected()), "HyperVHost")).toEqual([
      {
        name: "HV1",
        cluster: "quay",
        operatingSystem: {
          name: "Windows Server 2022 Datacenter",
          serverCore: true,
          dotNetVersion: "4.8.04161",
        },
        hyperVRole: true,
        hotfixes: ["KB5012170"],
        nicTeaming: true,
        vlans: [10, 70],
        addresses: ["10.0.10.21"],
        failoverClusterVirtualAdapterAddresses: ["169.254.1.7"],
        siteRecoveryProviderVersion: "none",
        recoveryServicesAgentVersion: "2.0.9938.0",
        domainController: false,
      },
    ]);
  });

  it("becomes machines: the root of a chain of disks, the one that starts the machine, addresses that last", () => {
    const disk = { physicalSectorSize: 4096, logicalSectorSize: 512, shared: false };
    const estate = estateOfAll(collected());
    expect(fieldsOf(estate, "VirtualMachine")).toEqual([
      {
        name: "ledger",
        id: LEDGER,
        host: "HV1",
        generation: 2,
        operatingSystem: { name: "Windows Server 2022 Datacenter", architecture: "x64" },
        secureBoot: true,
        highlyAvailable: true,
        hyperVReplica: false,
        disks: [
          {
            ...disk,
            name: "ledger-os",
            role: "os",
            vhdFormat: "VHDX",
            size: "127GB",
            diskIdentifier: "4C3B2A19-0000-4111-8222-333344445555",
            path: "C:\\ClusterStorage\\Quay\\ledger\\ledger-os.vhdx",
            storageType: "vhd",
          },
          {
            ...disk,
            name: "ledger-data",
            role: "data",
            vhdFormat: "VHDX",
            size: "500GB",
            diskIdentifier: "4C3B2A19-0000-4111-8222-333344446666",
            path: "C:\\ClusterStorage\\Quay\\ledger\\ledger-data.vhdx",
            storageType: "vhd",
          },
        ],
        networkAdapters: [
          {
            name: "Network Adapter",
            id: LEDGER_ADAPTER,
            network: "quay-switch",
            ipConfigurations: [
              { address: "192.168.7.20", assignment: "static" },
              { address: "2001:db8:7::20" },
            ],
          },
        ],
      },
      {
        name: "gate",
        id: GATE,
        host: "HV1",
        generation: 1,
        secureBoot: false,
        highlyAvailable: false,
        disks: [
          {
            ...disk,
            name: "gate",
            role: "os",
            vhdFormat: "VHD",
            size: "40GB",
            physicalSectorSize: 512,
            diskIdentifier: "4C3B2A19-0000-4111-8222-333344447777",
            path: "D:\\Hyper-V\\gate\\gate.vhd",
            storageType: "vhd",
          },
          { ...disk, name: "SCSI 0:0", role: "data", size: 500107862016, storageType: "passThrough" },
        ],
        networkAdapters: [
          { name: "Network Adapter", id: GATE_ADAPTERS[0], network: "quay-switch" },
          { name: "Network Adapter 2", id: GATE_ADAPTERS[1], network: "none" },
        ],
      },
    ]);
    expect([...estate.notes, ...estate.contradictions]).toEqual([]);
  });

  it("says of VMM its groups, clouds and networks, and where a machine is in them", () => {
    const estate = estateOfAll(collected({ vmm }));
    expect(fieldsOf(estate, "VMMServer")).toEqual([
      {
        name: "vmm.harbour.example",
        version: "10.22.1287.0",
        // Two groups have one name, so that these are called by their paths.
        hostGroups: ["All Hosts", "All Hosts\\North\\Quay", "All Hosts\\South\\Quay"],
        clouds: [{ name: "gold", hostGroups: ["All Hosts\\North\\Quay"], logicalNetworks: ["lan"] }],
        vmNetworks: [
          {
            name: "backend",
            logicalNetwork: "lan",
            // One range in two VLANs is one; of two ranges none is recorded.
            subnets: [{ name: "backend-1", addressPrefix: "192.168.7.0/24" }, { name: "backend-2" }],
          },
          { name: "front", logicalNetwork: "lan", subnets: [] },
        ],
      },
    ]);
    expect(fieldsOf(estate, "HyperVHost")).toMatchObject([
      { name: "HV1", hostGroup: "All Hosts\\North\\Quay", cluster: "quay" },
    ]);
    const [first, second, ...others] = fieldsOf(estate, "VirtualMachine");
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      name: "ledger",
      id: LEDGER,
      host: "HV1",
      cloud: "gold",
      networkAdapters: [
        { name: "Network Adapter", id: LEDGER_ADAPTER, network: "backend", subnet: "backend-1" },
      ],
    });
    // VMM manages the host, so that a switch tells no network; that there is none is so all the same.
    expect(second!.networkAdapters).toEqual([
      { name: "Network Adapter", id: GATE_ADAPTERS[0] },
      { name: "Network Adapter 2", id: GATE_ADAPTERS[1], network: "none" },
    ]);
    expect(estate.contradictions).toEqual([]);
  });

  it("names an adapter that only VMM shows by its id", () => {
    const estate = estateOfAll(collected({ vmm, hosts: [] }));
    expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([
      { name: "ledger", networkAdapters: [{ name: LEDGER_ADAPTER, network: "backend" }] },
    ]);
  });
});

describe("nothing is concluded from what is not read", () => {
  const hostOf = (facts: object, machines: readonly unknown[] | null = [ledger, gate]) =>
    fieldsOf(estateOfAll(collected({ hosts: [hostSays("HV1", machines, facts)] })), "HyperVHost")[0]!;

  it("teams", () => {
    const plain = [{ name: "s", id: "1", type: "External", embeddedTeaming: false }];
    expect(hostOf({ switches: plain }).nicTeaming).toBe(false);
    expect(hostOf({ switches: plain, teams: ["t"] }).nicTeaming).toBe(true);
    expect(hostOf({ switches: plain, teams: null })).not.toHaveProperty("nicTeaming");
    expect(hostOf({ switches: null })).not.toHaveProperty("nicTeaming");
  });

  it("VLANs", () => {
    const untagged = [{ adapter: "m", mode: "Untagged", accessVlan: 0 }];
    expect(hostOf({ managementVlans: untagged }, [gate]).vlans).toEqual([]);
    expect(hostOf({ managementVlans: null }, [gate])).not.toHaveProperty("vlans");
    expect(hostOf({ managementVlans: untagged }, [{ ...gate, networkAdapters: null }])).not.toHaveProperty(
      "vlans",
    );
    expect(hostOf({ managementVlans: [{ ...untagged[0], mode: "Trunk" }] }, [gate])).not.toHaveProperty(
      "vlans",
    );
  });

  it("a cluster, hotfixes and the role", () => {
    expect(hostOf({ cluster: "none" }).cluster).toBe("none");
    expect(hostOf({ cluster: null })).not.toHaveProperty("cluster");
    expect(hostOf({ hotfixes: null })).not.toHaveProperty("hotfixes");
    expect(hostOf({ switches: null }, null)).not.toHaveProperty("hyperVRole");
  });

  const machineOf = (facts: object) =>
    fieldsOf(
      estateOfAll(collected({ hosts: [hostSays("HV1", [{ ...ledger, ...facts }])] })),
      "VirtualMachine",
    )[0]!;

  it("roles of disks", () => {
    const rolesOf = (facts: object) =>
      (machineOf(facts).disks as { role?: string }[]).map(({ role }) => role);
    const noBoot = ledger.disks.map((disk) => ({ ...disk, boots: null }));
    expect(rolesOf({ disks: noBoot })).toEqual([undefined, undefined]);
    expect(rolesOf({ disks: ledger.disks.map((disk) => ({ ...disk, boots: false })) })).toEqual([
      undefined,
      undefined,
    ]);
    // A machine of generation 1 starts from IDE, and one of generation 2 has none.
    const ide = noBoot.map((disk, index) => ({ ...disk, controller: index === 1 ? "IDE" : "SCSI" }));
    expect(rolesOf({ generation: 1, disks: ide })).toEqual(["data", "os"]);
    expect(rolesOf({ generation: null, disks: ide })).toEqual([undefined, undefined]);
    const twoIde = noBoot.map((disk) => ({ ...disk, controller: "IDE" }));
    expect(rolesOf({ generation: 1, disks: twoIde })).toEqual([undefined, undefined]);
  });

  it("the file of a disk whose chain could not be read", () => {
    const [first, second] = ledger.disks;
    const lost = { ...second, rootPath: null, vhdFormat: null, size: null, diskIdentifier: null };
    expect(machineOf({ disks: [first, lost] }).disks).toMatchObject([
      { name: "ledger-os" },
      { name: "SCSI 0:1" },
    ]);
    expect((machineOf({ disks: [first, lost] }).disks as object[])[1]).not.toHaveProperty("path");
  });

  it("the names of disks that are files of one name", () => {
    const twice = ledger.disks.map((disk) => ({ ...disk, path: `E:\\${disk.location}\\disk.vhdx` }));
    expect(machineOf({ disks: twice }).disks).toMatchObject([{ name: "SCSI 0:0" }, { name: "SCSI 0:1" }]);
  });

  it.each(["Unknown", "", null])("a system that is %j", (osName) => {
    expect(machineOf({ guest: { ...ledger.guest, osName, architecture: null } })).not.toHaveProperty(
      "operatingSystem",
    );
  });

  it.each([
    ["Replica", undefined],
    ["Primary", undefined],
    ["None", false],
  ])("whether Hyper-V Replica copies a machine of mode %s", (replicationMode, expected) => {
    const estate = estateOfAll(collected({ hosts: [hostSays("HV1", [{ ...ledger, replicationMode }])] }));
    const [machine] = fieldsOf(estate, "VirtualMachine");
    expect(machine?.hyperVReplica).toBe(expected);
    if (replicationMode === "Replica")
      expect([...estate.notes].join()).toContain("is left out: it is the copy");
  });
});

describe("reach", () => {
  const reachOf = (more: object) => {
    const estate = estateOfAll(collected(more));
    return { reach: estate.reach.map(({ words }) => words), notes: [...estate.notes] };
  };

  it("is all machines of a host, and all disks and adapters of a machine", () => {
    const estate = estateOfAll(collected());
    expect(estate.reach).toMatchObject([
      { entity: "VirtualMachine", where: { host: "HV1" }, words: "all machines of host 'HV1'" },
    ]);
    expect(estate.ofEntity("VirtualMachine").map(({ wholeLists }) => [...wholeLists.keys()])).toEqual([
      ["disks", "networkAdapters"],
      ["disks", "networkAdapters"],
    ]);
  });

  it("ends where the machines were not read", () => {
    expect(reachOf({ hosts: [hostSays("HV1", null)] })).toEqual({
      reach: [],
      notes: ["0.json: The machines of host 'HV1' were not read."],
    });
  });

  it("ends where one of them could not be read", () => {
    const warnings = ["Get-NetLbfoTeam: Access is denied.", "Machine crane: It is gone."];
    expect(reachOf({ hosts: [hostSays("HV1", [ledger], {}, warnings)] })).toEqual({
      reach: [],
      notes: [
        "0.json: On host 'HV1' this could not be read: Get-NetLbfoTeam: Access is denied. (and 1 more)",
      ],
    });
    expect(reachOf({ hosts: [hostSays("HV1", [ledger], {}, warnings.slice(0, 1))] }).reach).toHaveLength(1);
  });

  it("ends where a machine may have moved to a node that has not answered", () => {
    const failed = [
      { computer: "HV2", message: "The node is down: machines that only it knows are missing." },
    ];
    expect(reachOf({ failed })).toEqual({
      reach: [],
      notes: [
        "0.json: Nothing was collected of 'HV2': The node is down: machines that only it knows are missing.",
      ],
    });
    expect(reachOf({ failed, hosts: [hostSays("HV1", [ledger], { cluster: "none" })] }).reach).toHaveLength(
      1,
    );
    expect(reachOf({ warnings: ["Get-ClusterNode on HV1: no"] }).reach).toEqual([]);
  });

  it("ends where the list has something else in it", () => {
    expect(reachOf({ hosts: [hostSays("HV1", [ledger, "gate"])] }).reach).toEqual([]);
    expect(reachOf({ hosts: [hostSays("HV1", [ledger, { ...gate, name: null }])] }).reach).toEqual([]);
  });
});

describe("one machine of several exports", () => {
  it("is one, whichever node of its cluster shows it", () => {
    const estate = estateOfAll(
      collected({
        hosts: [hostSays("HV1", [ledger]), hostSays("HV2", [{ ...ledger, id: `{${LEDGER.toUpperCase()}}` }])],
      }),
    );
    expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([{ name: "ledger", host: "HV1" }]);
    expect(estate.contradictions).toEqual([]);
  });

  it("contradicts itself on hosts of no cluster", () => {
    const alone = { cluster: "none" };
    const estate = estateOfAll(
      collected({ hosts: [hostSays("HV1", [ledger], alone), hostSays("HV2", [ledger], alone)] }),
    );
    expect(estate.contradictions).toEqual([
      "'host' of virtual machine 'ledger' is 'HV1' in 0.json and 'HV2' in 0.json.",
    ]);
  });

  it("is the one that Site Recovery protects, with its disks and its adapter", () => {
    const estate = estateOfAll([item, site, policy], collected());
    const [machine, ...others] = fieldsOf(estate, "VirtualMachine");
    expect(others.map(({ name }) => name)).toEqual(["gate"]);
    expect(machine).toMatchObject({
      id: LEDGER,
      host: "HV1",
      replication: { state: "protected", policy: "harbour-gold" },
      networkAdapters: [{ name: "Network Adapter", id: LEDGER_ADAPTER, target: { subnet: "app" } }],
    });
    expect((machine!.disks as object[]).length).toBe(2);
    expect(fieldsOf(estate, "HyperVHost")).toMatchObject([{ name: "HV1", site: "Harbour", cluster: "quay" }]);
    expect(estate.contradictions).toEqual([]);
  });

  it("is the one that Site Recovery protects behind VMM, which knows it and its adapter by ids of VMM", () => {
    const details = item.properties.providerSpecificDetails;
    const behind = {
      ...item,
      properties: {
        ...item.properties,
        friendlyName: "ledger",
        protectableItemId: item.properties.protectableItemId.replace("0f0e0d0c", vmm.virtualMachines[0]!.id),
        primaryFabricProvider: "VmmFabric",
        primaryFabricFriendlyName: "VMM",
        primaryProtectionContainerFriendlyName: "gold",
        providerSpecificDetails: {
          ...details,
          azureVmDiskDetails: [],
          vmNics: [
            { ...details.vmNics[0], nicId: "C0000000-0000-4000-8000-000000000002", vMNetworkName: "Backend" },
          ],
        },
      },
    };
    const estate = estateOfAll([behind, policy], collected({ vmm }));
    const [machine, ...others] = fieldsOf(estate, "VirtualMachine");
    expect(others.map(({ name }) => name)).toEqual(["gate"]);
    expect(machine).toMatchObject({
      id: LEDGER,
      cloud: "gold",
      replication: { state: "protected" },
      networkAdapters: [
        { name: "Network Adapter", id: LEDGER_ADAPTER, network: "backend", target: { subnet: "app" } },
      ],
    });
    expect((machine!.networkAdapters as object[]).length).toBe(1);
    // The server is named with its domain and without it.
    expect(fieldsOf(estate, "VMMServer").map(({ name }) => name)).toEqual(["vmm.harbour.example"]);
    expect(estate.contradictions).toEqual([]);
  });

  it("that has no id is known by its host and its name", () => {
    const crane = { ...gate, name: "crane", id: null };
    const other = hostSays("HV2", [{ ...crane, generation: 2 }], { cluster: "none" });
    const estate = estateOfAll(collected({ hosts: [hostSays("HV1", [crane]), other] }));
    expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([
      { name: "crane", host: "HV1", generation: 1 },
      { name: "crane", host: "HV2", generation: 2 },
    ]);
  });

  it("leaves out what VMM says to be a copy of another machine, which has the id of that machine", () => {
    const [own] = vmm.virtualMachines;
    const copy = { ...own, id: "c0000000-0000-4000-8000-0000000000aa", host: "hv2", cloud: "silver" };
    const hosts = [
      ...vmm.hosts,
      { ...vmm.hosts[0], name: "hv2", id: "90000000-0000-4000-8000-0000000000bb" },
    ];
    const virtualMachines = [{ ...copy, isRecoveryVM: true, isTestReplicaVM: false }, ...vmm.virtualMachines];
    const estate = estateOfAll(collected({ vmm: { ...vmm, hosts, virtualMachines } }));
    expect(estate.contradictions).toEqual([]);
    expect(fieldsOf(estate, "VirtualMachine").find(({ name }) => name === "ledger")).toMatchObject({
      host: "HV1",
      cloud: "gold",
    });
    expect([...estate.notes]).toContainEqual(
      expect.stringContaining("Machine 'ledger' on host 'hv2' is left out: it is the copy"),
    );
  });

  it("leaves a machine out whose name has control characters in it, and says why", () => {
    const estate = estateOfAll(
      collected({ hosts: [hostSays("HV1", [{ ...gate, name: "ga\nte\u001b[2J" }])] }),
    );
    expect([...estate.notes]).toEqual([
      "0.json: 'name' of a virtual machine is 'ga\nte\u001b[2J', which has control characters or ends of lines in it. Nothing can be recorded without it, so that all is left out.",
    ]);
  });
});
