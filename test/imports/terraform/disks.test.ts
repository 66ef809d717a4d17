import { describe, expect, it } from "vitest";
import { estateOfAll } from "../estate-of.ts";
import { type Entry, plan, state } from "./forms.ts";
import { DISKS, SET, STORES } from "./ids.ts";
import { dataDisk, FRONT_ENDS, machine, machineOfDisk, osDisk } from "./tide.ts";

type Disk = { readonly [property: string]: unknown };

/** The machine that a state or a plan has. */
const machineOf = (json: unknown) =>
  estateOfAll(json).objects.find(({ entity }) => entity === "AzureVirtualMachine")!;

/** Its disks, by name. */
function disksOf(json: unknown): { readonly [name: string]: Disk } {
  const disks = machineOf(json).fields().disks as readonly Disk[];
  return Object.fromEntries(disks.map((disk) => [disk.name as string, disk]));
}

const LINUX = "linux_virtual_machine";
const ebb = (more: Entry["attributes"] = {}) => machine(LINUX, "ebb", more);
const withDisk = (more: Entry["attributes"]) => ebb({ os_disk: [osDisk("ebb-os", more)] });

describe("the disks of a machine", () => {
  it.each([
    ["a state", state],
    ["a plan", plan],
  ])("have in %s what their blocks, resources and attachments say", (_, make) => {
    const all = disksOf(make([withDisk({}), ...dataDisk("ebb"), ...FRONT_ENDS]));
    expect(all["ebb-os"]).toMatchObject({
      role: "os",
      size: "64GB",
      sku: "Premium_LRS",
      managed: true,
      ephemeral: false,
      caching: "ReadWrite",
      writeAccelerator: false,
      encryption: "platform",
    });
    expect(all["ebb-data"]).toMatchObject({
      role: "data",
      size: "256GB",
      sku: "Premium_LRS",
      managed: true,
      iops: 1100,
      shared: false,
      caching: "ReadOnly",
      writeAccelerator: true,
      encryption: "customerManaged",
    });
  });

  it("are never taken for all that there are", () => {
    const read = machineOf(state([withDisk({}), ...dataDisk("ebb")]));
    expect(read.lists.get("disks")).toHaveLength(2);
    expect(read.wholeLists.has("disks")).toBe(false);
  });

  it("have ids: that of the disk that a machine was made of, or of one beside it where the name alone is told", () => {
    const made = machineOfDisk(LINUX, "spring");
    for (const make of [state, plan]) expect(Object.keys(disksOf(make(made)))).toEqual(["spring-os"]);
    expect(disksOf(state(made))["spring-os"]).toHaveProperty("id", `${STORES}/spring-os`);
    expect(disksOf(state([withDisk({ id: undefined })]))["ebb-os"]).toHaveProperty("id", `${DISKS}/ebb-os`);
  });

  it("say nothing of what is not known", () => {
    const without = (name: string) => disksOf(state([withDisk({ [name]: undefined })]))["ebb-os"];
    expect(without("write_accelerator_enabled")).not.toHaveProperty("writeAccelerator");
    expect(without("diff_disk_settings")).not.toHaveProperty("ephemeral");
    expect(without("disk_encryption_set_id")).not.toHaveProperty("encryption");
    expect(without("security_encryption_type")).not.toHaveProperty("encryption");
  });

  it("are encrypted as a set says that the file has, and a confidential one by other means", () => {
    const encrypted = withDisk({ disk_encryption_set_id: SET });
    expect(disksOf(state([encrypted, ...FRONT_ENDS]))["ebb-os"]).toHaveProperty(
      "encryption",
      "customerManaged",
    );
    expect(disksOf(state([encrypted]))["ebb-os"]).not.toHaveProperty("encryption");
    const confidential = withDisk({ security_encryption_type: "DiskWithVMGuestState" });
    expect(disksOf(state([confidential]))["ebb-os"]).not.toHaveProperty("encryption");
  });
});

describe("a dedicated host", () => {
  const hostOf = (more: Entry["attributes"]) => machineOf(state([ebb(more)])).fields().dedicatedHost;
  const host = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/hostGroups/many/hosts/one";
  const group = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/hostGroups/many";

  it("is none only where there is no group of hosts, too", () => {
    expect(hostOf({})).toBe("none");
    expect(hostOf({ dedicated_host_id: host })).toBe("one");
    expect(hostOf({ dedicated_host_group_id: group })).toBe("many");
    for (const name of ["dedicated_host_id", "dedicated_host_group_id"])
      expect(hostOf({ [name]: undefined })).toBeUndefined();
  });
});
