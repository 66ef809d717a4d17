import { describe, expect, it } from "vitest";
import { matrix, row } from "../../../documents/index.ts";
import { identifyHost } from "../../../documents/tables/host-operating-systems.ts";

describe("the system of a host", () => {
  it.each([
    ["Windows Server 2025 Datacenter", "Windows Server", "2025", "10.0"],
    ["Microsoft Windows Server 2022 Datacenter", "Windows Server", "2022", "10.0"],
    ["Windows Server 2019", "Windows Server", "2019", "10.0"],
    ["Windows Server 2016 Standard", "Windows Server", "2016", "10.0"],
    ["Windows Server 2012 R2 Datacenter", "Windows Server", "2012 R2", "6.3"],
    ["windows server 2012r2", "Windows Server", "2012 R2", "6.3"],
    ["Windows Server 2012", "Windows Server", "2012", "6.2"],
    ["Windows Server 2008 R2 Enterprise", "Windows Server", "2008 R2", "6.1"],
    ["Microsoft Hyper-V Server 2012 R2", "Hyper-V Server", "2012 R2", "6.3"],
    ["Hyper-V Server 2012", "Hyper-V Server", "2012", "6.2"],
    ["Hyper-V Server 2016", "Hyper-V Server", "2016", "10.0"],
    ["Microsoft Hyper-V Server 2019", "Hyper-V Server", "2019", "10.0"],
    ["Windows 10 Pro", "Windows", "10", "10.0"],
    ["Windows Server, version 1909", "Windows Server", "1909", "10.0"],
    ["Windows Server, version 20H2", "Windows Server", "20H2", "10.0"],
    ["Hyper-V Server 2008", "Hyper-V Server", "2008", "6.0"],
  ])("%s is %s %s", (name, product, release, version) => {
    const host = identifyHost(name);
    expect(host).toMatchObject({ product, release });
    expect(host?.version?.text).toBe(version);
  });

  it("has a name without edition", () => {
    expect(identifyHost("Microsoft Windows Server 2012 R2 Datacenter")?.name).toBe("Windows Server 2012 R2");
    expect(identifyHost("Microsoft Hyper-V Server 2012 R2")?.name).toBe("Hyper-V Server 2012 R2");
    expect(identifyHost("Azure Local 23H2")).toEqual({
      name: "Azure Stack HCI",
      product: "Azure Stack HCI",
      release: "23H2",
      version: undefined,
    });
  });

  it.each(["", "VMware ESXi 8.0", "Proxmox", "Hyper-V", "Windows"])("%o is not known", (name) => {
    expect(identifyHost(name)).toBeUndefined();
  });

  it("is spelt in the matrix as it is recognised", () => {
    let seen = 0;
    for (const id of matrix.ids()) {
      for (const [name, limit] of Object.entries(matrix.find(id)!.limits)) {
        if (!/operatingSystem/i.test(name)) continue;
        for (const value of [limit.value].flat()) {
          expect(identifyHost(String(value))?.name, `${id} ${name}`).toBe(value);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(10);
    expect(row("vmm-to-azure-prerequisites/host-os").limits.otherOperatingSystems.value).toEqual([
      "Hyper-V Server 2012 R2",
    ]);
  });
});
