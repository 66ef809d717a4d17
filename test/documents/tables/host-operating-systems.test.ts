import { describe, expect, it } from "vitest";
import { matrix, row } from "../../../documents/index.ts";
import { identifyHost } from "../../../documents/tables/host-operating-systems.ts";

describe("the system of a host", () => {
  it.each([
    ["Windows Server 2025 Datacenter", "Windows Server", "2025", 26100],
    ["Microsoft Windows Server 2022 Datacenter", "Windows Server", "2022", 20348],
    ["Windows Server 2019", "Windows Server", "2019", 17763],
    ["Windows Server 2016 Standard", "Windows Server", "2016", 14393],
    ["Windows Server 2012 R2 Datacenter", "Windows Server", "2012 R2", 9600],
    ["windows server 2012r2", "Windows Server", "2012 R2", 9600],
    ["Windows Server 2012", "Windows Server", "2012", 9200],
    ["Windows Server 2008 R2 Enterprise", "Windows Server", "2008 R2", 7600],
    ["Microsoft Hyper-V Server 2012 R2", "Hyper-V Server", "2012 R2", 9600],
    ["Hyper-V Server 2012", "Hyper-V Server", "2012", 9200],
    ["Hyper-V Server 2016", "Hyper-V Server", "2016", 14393],
    ["Microsoft Hyper-V Server 2019", "Hyper-V Server", "2019", 17763],
    ["Windows 10 Pro", "Windows", "10", 10240],
    ["Windows Server, version 1909", "Windows Server", "1909", 16299],
    ["Windows Server, version 20H2", "Windows Server", "20H2", 16299],
  ])("%s is %s %s", (name, product, release, build) => {
    expect(identifyHost(name)).toMatchObject({ product, release, build });
  });

  it("has a name without edition", () => {
    expect(identifyHost("Microsoft Windows Server 2012 R2 Datacenter")?.name).toBe("Windows Server 2012 R2");
    expect(identifyHost("Microsoft Hyper-V Server 2012 R2")?.name).toBe("Hyper-V Server 2012 R2");
    expect(identifyHost("Azure Local 23H2")).toEqual({
      name: "Azure Stack HCI",
      product: "Azure Stack HCI",
      release: "23H2",
      build: undefined,
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
