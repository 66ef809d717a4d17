import { describe, expect, it } from "vitest";
import { guestCatalogue } from "../../../../documents/tables/guest-operating-systems.ts";
import { kernelListing } from "../../../../documents/tables/kernels/kernel-lists.ts";
import { readKernel } from "../../../../documents/tables/kernels/kernel-name.ts";
import { KERNEL_AGENTS, kernelsOf } from "../../../../documents/tables/kernels/kernels.ts";
import { compareNumbers, numbersOf } from "../../../../documents/tables/releases.ts";

/** What the support matrix says of a kernel: the kind, with the agent or the lowest kernel. */
function said(name: string, release: string, kernel: string): string {
  const [major, minor = -1] = numbersOf(release);
  const { kind, agent, lowest } = kernelListing(
    kernelsOf.get(name)!.lines,
    [major!, minor],
    readKernel(kernel)!,
  );
  return kind === "taken" ? agent! : kind === "below" ? `below ${lowest}` : kind;
}

describe("the name of a kernel", () => {
  it.each([
    ["5.15.0-1088-azure", "5.15.0", [1088], "azure"],
    ["4.15.0-237-generic", "4.15.0", [237], "generic"],
    ["6.1.0-0.deb11.35-cloud-amd64", "6.1.0-0.deb11", [35], "cloud-amd64"],
    ["5.10.0-36-amd64", "5.10.0", [36], "amd64"],
    ["4.12.14-16.197-azure", "4.12.14", [16, 197], "azure"],
    ["6.4.0-150700.18-azure", "6.4.0-150700", [18], "azure"],
    ["5.14.21-150500.55.83-default", "5.14.21-150500", [55, 83], "default"],
    ["5.14.0-427.13.1.el9_4.x86_64", "5.14.0-427", [13, 1], "el"],
    ["4.18.0-553.el8_10.x86_64", "4.18.0-553", [], "el"],
    ["2.6.32-754.35.1.el6", "2.6.32-754", [35, 1], "el"],
    ["5.15.0-200.131.27.el8uek.x86_64", "5.15.0", [200, 131, 27], "uek"],
    ["5.15.0-101-lowlatency", "5.15.0", [101], "lowlatency"],
  ])("%s", (name, series, build, flavour) => {
    expect(readKernel(name)).toEqual({ series, build, flavour });
  });

  it.each(["6.9.3", "mine", "", "5.15.0-azure", "constructor"])("%o is none of a distribution", (name) => {
    expect(readKernel(name)).toBeUndefined();
  });
});

it("numbers compare from left to right, and what is missing comes first", () => {
  expect(compareNumbers([8, 37], [8, 5])).toBeGreaterThan(0);
  expect(compareNumbers([6], [8, 5])).toBeLessThan(0);
  expect(compareNumbers([8], [8, 0])).toBeLessThan(0);
  expect(compareNumbers([8, 5], [8, 5])).toBe(0);
});

describe("a kernel in the support matrix", () => {
  it.each([
    // Ubuntu: exact names.
    ["Ubuntu", "18.04", "4.15.0-1178-azure", "9.62"],
    ["Ubuntu", "18.04", "4.15.0-1196-azure", "9.66"],
    ["Ubuntu", "18.04", "4.15.0-1195-azure", "unlisted"],
    ["Ubuntu", "18.04", "5.4.0-225-generic", "9.66"],
    ["Ubuntu", "18.04", "5.4.0-226-generic", "newer"],
    ["Ubuntu", "20.04", "5.15.0-1074-azure", "9.62"],
    ["Ubuntu", "20.04", "5.15.0-1090-azure", "unlisted"],
    ["Ubuntu", "22.04", "5.15.0-1090-azure", "9.66"],
    ["Ubuntu", "22.04", "6.5.0-1025-azure", "9.62"],
    ["Ubuntu", "22.04", "6.2.0-1019-azure", "unknown"],
    ["Ubuntu", "22.04", "5.15.0-101-generic", "unknown"],
    ["Ubuntu", "22.04", "6.8.0-52-generic", "9.64"],
    ["Ubuntu", "22.04", "6.8.0-57-generic", "9.65"],
    ["Ubuntu", "22.04", "6.11.0-17-generic", "newer"],
    ["Ubuntu", "24.04", "6.8.0-100-generic", "9.66"],
    ["Ubuntu", "24.04", "6.8.0-1021-azure", "9.64"],
    ["Ubuntu", "24.04", "6.17.0-1001-azure", "newer"],
    ["Ubuntu", "22.04", "5.15.0-1088-fips", "unknown"],
    ["Ubuntu", "16.04", "4.15.0-1113-azure", "unknown"],
    // Debian.
    ["Debian", "12", "6.1.0-41-cloud-amd64", "9.66"],
    ["Debian", "12", "6.1.0-15-cloud-amd64", "9.64"],
    ["Debian", "12", "6.1.0-15-amd64", "unknown"],
    ["Debian", "12.5", "6.1.0-22-amd64", "9.62"],
    ["Debian", "11", "6.1.0-0.deb11.21-amd64", "9.62"],
    ["Debian", "11", "5.10.0-29-amd64", "unlisted"],
    ["Debian", "9", "4.9.0-19-amd64", "unknown"],
    // SUSE: stock kernels by service pack, those for Azure by list.
    ["SUSE Linux Enterprise Server", "15 SP5", "5.14.21-150500.55.83-default", "9.62"],
    ["SUSE Linux Enterprise Server", "15 SP6", "6.4.0-150600.23.25-default", "9.63"],
    ["SUSE Linux Enterprise Server", "15 SP7", "6.4.0-150700.51-default", "9.66"],
    ["SUSE Linux Enterprise Server", "15 SP7", "6.4.0-150700.20.24-azure", "9.66"],
    ["SUSE Linux Enterprise Server", "15 SP6", "6.4.0-150600.8.20-azure", "9.64"],
    ["SUSE Linux Enterprise Server", "15 SP6", "6.4.0-150600.8.60-azure", "newer"],
    ["SUSE Linux Enterprise Server", "15 SP4", "5.14.21-150400.14.72-azure", "unknown"],
    ["SUSE Linux Enterprise Server", "12 SP5", "4.12.14-16.200-azure", "9.63"],
    ["SUSE Linux Enterprise Server", "12 SP5", "4.12.14-16.185-azure", "9.62"],
    ["SUSE Linux Enterprise Server", "12 SP2", "4.4.121-92.188-default", "9.62"],
    // Red Hat: "and later" within a series.
    ["Red Hat Enterprise Linux", "8.10", "4.18.0-553.el8_10.x86_64", "9.62"],
    ["Red Hat Enterprise Linux", "9.0", "5.14.0-70.101.1.el9_0.x86_64", "9.62"],
    ["Red Hat Enterprise Linux", "9.0", "5.14.0-70.13.1.el9_0.x86_64", "unknown"],
    ["Red Hat Enterprise Linux", "9.0", "5.14.0-70.102.1.el9_0.x86_64", "newer"],
    ["Red Hat Enterprise Linux", "9.2", "5.14.0-284.86.1.el9_2.x86_64", "9.63"],
    ["Red Hat Enterprise Linux", "9.2", "5.14.0-284.70.1.el9_2.x86_64", "unlisted"],
    ["Red Hat Enterprise Linux", "9.3", "5.14.0-362.8.1.el9_3.x86_64", "unknown"],
    ["Red Hat Enterprise Linux", "9.4", "5.14.0-427.40.1.el9_4.x86_64", "9.62"],
    ["Red Hat Enterprise Linux", "9.5", "5.14.0-503.40.1.el9_5.x86_64", "9.64"],
    ["Red Hat Enterprise Linux", "9.5", "5.14.0-503.9.1.el9_5.x86_64", "below 5.14.0-503.11.1"],
    ["Red Hat Enterprise Linux", "9.6", "5.14.0-570.12.1.el9_6.x86_64", "9.65"],
    ["Red Hat Enterprise Linux", "9.7", "5.14.0-611.5.1.el9_7.x86_64", "9.66"],
    ["Red Hat Enterprise Linux", "9.7", "5.14.0-700.1.1.el9_8.x86_64", "newer"],
    ["Red Hat Enterprise Linux", "10.1", "6.12.0-124.8.1.el10_1.x86_64", "9.66"],
    ["Red Hat Enterprise Linux", "9", "5.14.0-503.40.1.el9_5.x86_64", "unknown"],
    // Those that follow Red Hat.
    ["Oracle Linux", "9.3", "5.14.0-70.97.1.el9_0.x86_64", "9.62"],
    ["Oracle Linux", "9.4", "5.14.0-427.37.1.el9_4.x86_64", "9.63"],
    ["Oracle Linux", "9.5", "5.14.0-503.11.1.el9_5.x86_64", "9.65"],
    ["Oracle Linux", "9.6", "5.14.0-570.12.1.el9_6.x86_64", "newer"],
    ["Oracle Linux", "8.6", "5.15.0-200.131.27.el8uek.x86_64", "newer"],
    ["Oracle Linux", "8.7", "5.15.0-200.131.27.el8uek.x86_64", "9.62"],
    ["Oracle Linux", "7.9", "5.4.17-2136.315.5.el7uek.x86_64", "9.62"],
    ["Rocky Linux", "9.1", "5.14.0-284.71.1.el9_2.x86_64", "9.62"],
    ["Rocky Linux", "9.4", "5.14.0-427.22.1.el9_4.x86_64", "9.65"],
    ["Rocky Linux", "9.7", "5.14.0-611.5.1.el9_7.x86_64", "9.66"],
    ["AlmaLinux", "9.1", "5.14.0-427.22.1.el9_4.x86_64", "9.64"],
    ["AlmaLinux", "9.6", "5.14.0-570.12.1.el9_6.x86_64", "unknown"],
    ["AlmaLinux", "10.0", "6.12.0-55.9.1.el10_0.x86_64", "9.66"],
  ])("of %s %s, %s: %s", (name, release, kernel, expected) => {
    expect(said(name, release, kernel)).toBe(expected);
  });

  it("is one of a distribution that the table of guests knows, and of an agent that is listed", () => {
    for (const [name, { lines, flavours }] of kernelsOf) {
      expect(guestCatalogue().identify(name)!.name).toBe(name);
      for (const { agent, kernels = [], stock = [] } of lines) {
        expect(agent >= KERNEL_AGENTS.oldest && agent <= KERNEL_AGENTS.newest).toBe(true);
        expect(kernels.length + stock.length).toBeGreaterThan(0);
        for (const flavour of [...stock, ...kernels.flatMap((text) => text.split(" ")[1]!.split(","))])
          expect(flavours).toContain(flavour);
      }
    }
  });

  it("is written down in rising order, each once a line", () => {
    for (const { lines } of kernelsOf.values())
      for (const { kernels = [] } of lines)
        for (const text of kernels) {
          const [, , ...builds] = text.split(" ");
          const numbers = builds.flatMap((build) => build.split("-")).map(numbersOf);
          const sorted = numbers.toSorted((one, other) => compareNumbers(one, other));
          expect(numbers, text).toEqual(sorted);
          expect(new Set(numbers.map(String)).size, text).toBe(numbers.length);
        }
  });
});
