import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { idOf } from "../exports.ts";

const MACHINE = idOf("Microsoft.Compute/virtualMachines", "web01");
const KEY = "https://kv.vault.azure.net/keys/kek";

function disk(name: string, settings?: object | null) {
  return {
    id: idOf("Microsoft.Compute/disks", name),
    managedBy: MACHINE,
    properties: { ...(settings !== undefined && { encryptionSettingsCollection: settings }) },
  };
}

const on = (encryptionSettingsVersion: string, ...encryptionSettings: readonly object[]) => ({
  enabled: true,
  encryptionSettingsVersion,
  encryptionSettings,
});

/** A machine with an OS disk, and with data disks. */
function machineWith(...names: readonly string[]) {
  const [osDisk, ...dataDisks] = names.map((name, lun) => ({
    name,
    lun,
    managedDisk: { id: idOf("Microsoft.Compute/disks", name) },
  }));
  return { id: MACHINE, properties: { storageProfile: { osDisk, dataDisks } } };
}

function encryptionIn(...resources: readonly object[]) {
  const [machine] = objectsOf(estateOf(...resources), "AzureVirtualMachine");
  const { azureDiskEncryption, keyEncryptionKey, keyEncryptionKeyProtection } = machine!;
  return { azureDiskEncryption, keyEncryptionKey, keyEncryptionKeyProtection };
}

describe("Azure Disk Encryption", () => {
  it("is on where one disk has it, and off where all disks say so", () => {
    const data = disk("data", on("1.1", {}));
    const expected = { azureDiskEncryption: "withoutAad" };
    expect(encryptionIn(disk("os", null), data)).toEqual(expected);
    expect(encryptionIn(data, disk("os", { enabled: false }))).toEqual(expected);
    const machine = machineWith("os", "data");
    expect(encryptionIn(machine, disk("os", { enabled: false }), disk("data", null))).toEqual({
      azureDiskEncryption: "none",
    });
  });

  it("is not known where a disk says nothing of it, or has a release that nobody knows", () => {
    expect(encryptionIn(disk("os"))).toEqual({});
    expect(encryptionIn(disk("os", on("9.9")))).toEqual({});
  });

  it("is not known while a disk of the machine is in no list, or nobody has listed its disks", () => {
    expect(encryptionIn(machineWith("os", "data"), disk("os", null))).toEqual({});
    expect(encryptionIn(disk("os", null))).toEqual({});
  });

  it("is not known from one disk that two exports have", () => {
    const os = disk("os", null);
    const byLetterCase = { ...os, managedByExtended: [MACHINE.toUpperCase()] };
    expect(encryptionIn(machineWith("os", "data"), { value: [os] }, [os])).toEqual({});
    expect(encryptionIn(machineWith("os", "data"), byLetterCase)).toEqual({});
  });

  it("goes without a key where all disks say so", () => {
    const machine = machineWith("os", "data");
    const os = disk("os", on("1.1", {}));
    const keyless = { azureDiskEncryption: "withoutAad", keyEncryptionKey: "none" };
    expect(encryptionIn(machine, os, disk("data", on("1.1", {})))).toEqual(keyless);
    expect(encryptionIn(machine, os, disk("data", null))).toEqual(keyless);
    const unsaid = { azureDiskEncryption: "withoutAad" };
    expect(encryptionIn(machine, os)).toEqual(unsaid);
    expect(encryptionIn(machine, os, disk("data", on("1.1")))).toEqual(unsaid);
    expect(encryptionIn(os)).toEqual(unsaid);
  });

  it("has the key of a disk that has one, and none of several", () => {
    const machine = machineWith("os", "data");
    const withKey = (name: string, ...urls: readonly string[]) =>
      disk(name, on("1.1", ...urls.map((keyUrl) => ({ keyEncryptionKey: { keyUrl } }))));
    const os = disk("os", on("1.1", {}));
    const expected = { azureDiskEncryption: "withoutAad", keyEncryptionKey: KEY };
    expect(encryptionIn(machine, os, withKey("data", KEY))).toEqual(expected);
    expect(encryptionIn(machine, withKey("os", KEY), withKey("data", KEY))).toEqual(expected);
    for (const several of [[withKey("os", KEY), withKey("data", `${KEY}2`)], [withKey("os", KEY, `${KEY}2`)]])
      expect(encryptionIn(machine, ...several)).toEqual({ azureDiskEncryption: "withoutAad" });
  });

  it("is off where a list of Azure leaves it out", () => {
    const list = { value: [machineWith("os"), disk("os")] };
    expect(encryptionIn(list)).toEqual({ azureDiskEncryption: "none" });
  });

  it("is the release with Azure AD where the machine itself has the settings", () => {
    const settings = { enabled: true, keyEncryptionKey: { keyUrl: KEY } };
    const machine = {
      id: MACHINE,
      properties: { storageProfile: { osDisk: { encryptionSettings: settings } } },
    };
    const expected = { azureDiskEncryption: "withAad", keyEncryptionKey: KEY };
    expect(encryptionIn(machine, disk("data", null))).toEqual(expected);
    expect(encryptionIn(machine, disk("data", on("1.0")))).toEqual(expected);
  });

  it.each([
    ["RSA", "software"],
    ["RSA-HSM", "hsm"],
    ["oct", undefined],
  ])("has a key of the type %s, in any version", (kty, keyEncryptionKeyProtection) => {
    const vault = idOf("Microsoft.KeyVault/vaults", "kv");
    const key = { id: `${vault}/keys/kek`, properties: { kty, keyUri: KEY } };
    const with1 = disk("os", on("1.1", { keyEncryptionKey: { keyUrl: `${KEY}/1` } }));
    expect(encryptionIn(key, with1)).toEqual({
      azureDiskEncryption: "withoutAad",
      keyEncryptionKey: `${KEY}/1`,
      ...(keyEncryptionKeyProtection && { keyEncryptionKeyProtection }),
    });
  });

  it("has a key whose type a list leaves out, by the address with its port", () => {
    const id = `${idOf("Microsoft.KeyVault/vaults", "kv")}/keys/kek`;
    const keyUri = KEY.replace(".net/", ".net:443/");
    const list = { value: [{ id, properties: { keyUri } }] };
    const key = { value: [{ id, properties: { keyUri, kty: "RSA-HSM" } }] };
    const os = disk("os", on("1.1", { keyEncryptionKey: { keyUrl: `${KEY}/1` } }));
    for (const exports of [
      [os, list, key],
      [os, key, list],
    ])
      expect(encryptionIn(...exports)).toMatchObject({ keyEncryptionKeyProtection: "hsm" });
    expect(encryptionIn(os, list)).not.toHaveProperty("keyEncryptionKeyProtection", "hsm");
  });

  it("has a key of a managed HSM, which is in the HSM", () => {
    const keyUrl = "https://hsm1.managedhsm.azure.net/keys/kek";
    expect(encryptionIn(disk("os", on("1.1", { keyEncryptionKey: { keyUrl } })))).toMatchObject({
      keyEncryptionKeyProtection: "hsm",
    });
  });
});
