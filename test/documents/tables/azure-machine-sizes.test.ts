import { describe, expect, it } from "vitest";
import { isArmSize, machineSize, seriesOfSize } from "../../../documents/tables/azure-machine-sizes.ts";

describe("the sizes of Azure machines", () => {
  it.each([
    ["Standard_B1ls", 1, 0.5],
    ["Standard_B2s", 2, 4],
    ["Standard_B20ms", 20, 80],
    ["Standard_DS5_v2", 16, 56],
    ["Standard_D64s_v3", 64, 256],
    ["standard_d4s_v5", 4, 16],
    ["Standard_D96as_v5", 96, 384],
    ["Standard_E20s_v5", 20, 160],
    ["Standard_E104is_v5", 104, 672],
    ["Standard_D128ds_v6", 128, 512],
    ["Standard_D128s_v6", 128, 512],
    ["Standard_D96as_v6", 96, 384],
    ["Standard_D2ads_v6", 2, 8],
    ["Standard_E20s_v6", 20, 160],
    ["Standard_E128s_v6", 128, 1024],
    ["Standard_E192is_v6", 192, 1832],
    ["Standard_E192ids_v6", 192, 1832],
    ["Standard_E64as_v6", 64, 512],
    ["Standard_E96as_v6", 96, 672],
    ["Standard_E96ads_v6", 96, 672],
    ["Standard_B2ts_v2", 2, 1],
    ["Standard_B32als_v2", 32, 64],
    ["Standard_D64_v3", 64, 256],
    ["Standard_D48s_v4", 48, 192],
    ["Standard_D96_v5", 96, 384],
    ["Standard_D96ads_v5", 96, 384],
    ["Standard_E64i_v3", 64, 432],
    ["Standard_E64s_v3", 64, 432],
    ["Standard_E80is_v4", 80, 504],
    ["Standard_E104ids_v5", 104, 672],
    ["Standard_E112ias_v5", 112, 672],
    ["Standard_F72s_v2", 72, 144],
  ])("has %s", (name, cores, gibibytes) => {
    expect(machineSize(name)).toMatchObject({ cores, memory: gibibytes * 1024 ** 3 });
  });

  it.each([
    ["Standard_B1ls", 2, false],
    ["Standard_B2s", 3, false],
    ["Standard_B12ms", 6, false],
    ["Standard_DS3_v2", 4, false],
    ["Standard_DS4_v2", 8, false],
    ["Standard_D4s_v3", 2, false],
    ["Standard_D8s_v5", 4, false],
    ["Standard_D16as_v5", 8, false],
    ["Standard_E104is_v5", 8, false],
    ["Standard_D8ds_v6", 4, true],
    ["Standard_D2s_v6", 2, true],
    ["Standard_D16as_v6", 8, true],
    ["Standard_D8ads_v6", 4, true],
    ["Standard_E192is_v6", 8, true],
    ["Standard_E4ds_v6", 2, true],
    ["Standard_E20as_v6", 8, true],
    ["Standard_E8ads_v6", 4, true],
    ["Standard_B8s_v2", 2, false],
    ["Standard_B16as_v2", 4, false],
    ["Standard_F16s_v2", 4, false],
    ["Standard_D16ps_v5", 4, false],
    ["Standard_F32s_v2", 8, false],
  ])("says how many adapters %s takes, and whether it has NVMe", (name, adapters, nvme) => {
    expect(machineSize(name)).toMatchObject({ adapters, nvme });
  });

  it.each([
    ["Standard_B1ls", 2],
    ["Standard_B12ms", 16],
    ["Standard_DS2_v2", 8],
    ["Standard_DS5_v2", 64],
    ["Standard_D2s_v3", 4],
    ["Standard_D64s_v3", 32],
    ["Standard_D8ds_v5", 16],
    ["Standard_D96as_v5", 32],
    ["Standard_E20s_v5", 32],
    ["Standard_E104is_v5", 64],
    ["Standard_D2s_v6", 8],
    ["Standard_D4ds_v6", 12],
    ["Standard_E8s_v6", 24],
    ["Standard_E20ds_v6", 48],
    ["Standard_D32s_v6", 64],
    ["Standard_E192is_v6", 64],
    ["Standard_D4as_v6", 8],
    ["Standard_E96ads_v6", 32],
    ["Standard_B8ls_v2", 16],
    ["Standard_F4s_v2", 8],
    ["Standard_E48_v3", 32],
    ["Standard_E64s_v4", 32],
    ["Standard_E80is_v4", 64],
    ["Standard_E112ias_v5", 64],
  ])("says how many data disks %s takes", (name, disks) => {
    expect(machineSize(name)).toMatchObject({ disks });
  });

  it("have, of one with fewer cores, all else of the other", () => {
    const whole = machineSize("Standard_E8s_v5")!;
    expect(machineSize("Standard_E8-4s_v5")).toEqual({ ...whole, cores: 4 });
    expect(machineSize("standard_e8-2s_v5")).toEqual({ ...whole, cores: 2 });
  });

  it("do not have what is in no table", () => {
    expect(machineSize("Standard_E8-3s_v5")).toBeUndefined();
    expect(machineSize("Standard_E8-8s_v5")).toBeUndefined();
    expect(machineSize("Standard_E8-0s_v5")).toBeUndefined();

    expect(machineSize("Standard_D4s_v99")).toBeUndefined();
    expect(machineSize("Standard_D96s_v3")).toBeUndefined();
    expect(machineSize("Standard_D128as_v6")).toBeUndefined();
    expect(machineSize("constructor")).toBeUndefined();
  });
});

describe("an ARM processor", () => {
  it.each([
    ["Standard_D4ps_v5", true],
    ["Standard_E8pds_v6", true],
    ["Standard_D2pls_v6", true],
    ["Standard_B2pts_v2", true],
    ["Standard_D4s_v5", false],
    ["Standard_NC4as_T4_v3", false],
    ["Standard_M8-2ms_v2", false],
    ["Standard_DS3_v2", false],
    ["Standard_A1", false],
    ["standard_np10s", false],
    ["standard_d4PS_v5", true],
    ["Mystery", undefined],
    ["", undefined],
  ])("of %o: %o", (name, is) => {
    expect(isArmSize(name)).toBe(is);
  });

  it.each([
    ["Standard_D4s_v5", "Dsv5"],
    ["standard_ds3_v2", "DSv2"],
    ["Standard_D2_v3", "Dv3"],
    ["Standard_DS2_v2_Promo", "DSv2"],
    ["Standard_E8-4ads_v5", "Eadsv5"],
    ["Standard_E192ids_v6", "Edsv6"],
    ["Standard_D2lds_v6", "Dldsv6"],
    ["Standard_DC2as_v5", "DCasv5"],
    ["Standard_B2ms", "B"],
    ["Standard_M208ms_v2", "Mv2"],
    ["Standard_FX4mds", "FX"],
    ["Standard_A2m_v2", "Av2"],
    ["D4s_v5", undefined],
    ["Standard_D4sv5_", undefined],
  ])("tells the series of %s", (name, series) => {
    expect(seriesOfSize(name)).toBe(series);
  });
});
