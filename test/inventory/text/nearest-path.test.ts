import { describe, expect, it } from "vitest";
import { didYouMeanPath, nearestPaths } from "../../../inventory/text/nearest-path.ts";

const RULES = [
  "azure-disks/caching",
  "azure-disks/size",
  "azure-machines/nvme",
  "azure-vm-requirements/guest-os",
  "inventory/schema",
  "network/guest-ipv6",
  "servers/guest-os",
];

describe("a misspelt name with a slash in it", () => {
  it.each([
    ["azure-disks/cachng", ["azure-disks/caching"]],
    ["inventry/schema", ["inventory/schema"]],
    ["inventry/shema", ["inventory/schema"]],
    ["Guest-OS", ["azure-vm-requirements/guest-os", "servers/guest-os"]],
    ["network/guest-os", ["azure-vm-requirements/guest-os", "servers/guest-os"]],
    ["gest-ipv6", ["network/guest-ipv6"]],
    ["nvm", ["azure-machines/nvme"]],
  ])("%s may be %j", (written, meant) => {
    expect(nearestPaths(written, RULES)).toEqual(meant);
  });

  it.each(["nope", "mapping", "azure-disks/nope", "contoso/nope", "/", ""])(
    "'%s' is none of them",
    (written) => {
      expect(nearestPaths(written, RULES)).toEqual([]);
      expect(didYouMeanPath(written, RULES)).toBe("");
    },
  );

  it("is asked for in words", () => {
    expect(didYouMeanPath("gest-os", RULES)).toBe(
      " Did you mean 'azure-vm-requirements/guest-os' or 'servers/guest-os'?",
    );
  });
});
