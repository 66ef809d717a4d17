import { describe, expect, it } from "vitest";
import { row } from "../../../documents/index.ts";
import { identifyVmm, isOlderVmm, VMM_RELEASES } from "../../../documents/tables/vmm-releases.ts";

describe("a version of VMM", () => {
  it.each([
    ["2019", "2019"],
    ["System Center 2019", "2019"],
    ["VMM 2019 UR3", "2019"],
    ["SCVMM2022", "2022"],
    ["System Center 2025 Virtual Machine Manager", "2025"],
    ["2016", "2016"],
    ["1807", "1807"],
    ["System Center version 1801", "1801"],
    ["2012 R2", "2012 R2"],
    ["2012R2", "2012 R2"],
    ["System Center 2012 R2 Virtual Machine Manager", "2012 R2"],
    ["2012 SP1", "2012 SP1"],
    ["System Center 2012 Service Pack 1", "2012 SP1"],
    ["2012", "2012"],
    ["2008 R2", "2008 R2"],
    ["10.25.1200.0", "2025"],
    ["4.1.3223.0", "1801"],
    ["4.1.3403.0", "1807"],
    ["10.22.1287.0", "2022"],
    ["10.19.2591.0", "2019"],
    ["4.0.2314.0", "2016"],
    ["3.2.7510.0", "2012 R2"],
    ["3.1.6011.0", "2012 SP1"],
  ])("%s is %s", (version, release) => {
    expect(identifyVmm(version)).toBe(release);
  });

  it.each(["", "latest", "2020", "12 R2", "4.1.3000.0", "10.2012.1.0"])("%o is not known", (version) => {
    expect(identifyVmm(version)).toBeUndefined();
  });

  it("comes before the later ones and not before itself", () => {
    expect(isOlderVmm("2012 SP1", "2012 R2")).toBe(true);
    expect(isOlderVmm("1807", "2019")).toBe(true);
    expect(isOlderVmm("2016", "1801")).toBe(true);
    expect(isOlderVmm("2012 R2", "2012 R2")).toBe(false);
    expect(isOlderVmm("2022", "2019")).toBe(false);
  });

  it("is spelt in the matrix as it is recognised", () => {
    const { vmmVersions } = row("hyperv-to-azure/servers/hyper-v-with-vmm").limits;
    const { minimumVmmVersion } = row("vmm-to-azure-prerequisites/vmm-version").limits;
    for (const version of [...vmmVersions.value, minimumVmmVersion.value])
      expect(VMM_RELEASES).toContain(version);
  });
});
