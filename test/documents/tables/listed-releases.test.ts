import { describe, expect, it } from "vitest";
import { listedLinux, trustedLaunchLinux } from "../../../documents/tables/azure-to-azure-systems.ts";
import { guestCatalogue } from "../../../documents/tables/guest-operating-systems.ts";
import { type ListedSystem, listingOf, releasesInWords } from "../../../documents/tables/listed-releases.ts";

const find = (list: readonly ListedSystem[], name: string) => list.find((each) => each.name === name)!;

describe("a release in the support matrix", () => {
  it.each([
    ["Red Hat Enterprise Linux", "6.6", "not-listed"],
    ["Red Hat Enterprise Linux", "6.7", "listed"],
    ["Red Hat Enterprise Linux", "7", "not-told"],
    ["Red Hat Enterprise Linux", "8.10", "listed"],
    ["Red Hat Enterprise Linux", "8.11", "not-listed"],
    ["Red Hat Enterprise Linux", "9.8", "newer"],
    ["Red Hat Enterprise Linux", "11", "newer"],
    ["Red Hat Enterprise Linux", "5", "not-listed"],
    ["Ubuntu", "22.04.4", "listed"],
    ["Ubuntu", "23.10", "not-listed"],
    ["Ubuntu", "24.10", "newer"],
    ["Debian", "9.0", "not-listed"],
    ["Debian", "9", "not-told"],
    ["Debian", "11", "listed"],
    ["Debian", "12.9", "listed"],
    ["SUSE Linux Enterprise Server", "12", "not-told"],
    ["SUSE Linux Enterprise Server", "12.0", "not-listed"],
    ["SUSE Linux Enterprise Server", "15 SP7", "listed"],
    ["SUSE Linux Enterprise Server", "15.7", "listed"],
    ["SUSE Linux Enterprise Server", "15 SP8", "newer"],
    ["Oracle Linux", "9.7", "newer"],
    ["Rocky Linux", "8.7", "elsewhere"],
    ["Rocky Linux", "8.6", "not-listed"],
    ["Rocky Linux", "8", "not-told"],
    ["AlmaLinux", "8.10", "elsewhere"],
    ["AlmaLinux", undefined, "not-told"],
  ])("%s %s: %s", (name, release, kind) => {
    expect(listingOf(find(listedLinux, name), release).kind).toBe(kind);
  });

  it("is one of a system that the table of guests knows", () => {
    for (const { name } of [...listedLinux, ...trustedLaunchLinux])
      expect(guestCatalogue().identify(name)).toMatchObject({ name, family: "linux" });
  });
});

it("releases in words", () => {
  expect(releasesInWords(find(trustedLaunchLinux, "SUSE Linux Enterprise Server"))).toBe("15 SP3 to SP7");
  expect(releasesInWords(find(trustedLaunchLinux, "Ubuntu"))).toBe("18.04, 20.04, 22.04, 24.04");
  expect(releasesInWords(find(trustedLaunchLinux, "Debian"))).toBe("12");
});
