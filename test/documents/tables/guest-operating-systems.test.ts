import { describe, expect, it } from "vitest";
import {
  GuestCatalogue,
  guestCatalogue,
  type IdentifiedGuest,
  isOlderWindows,
} from "../../../documents/tables/guest-operating-systems.ts";

/** The guest that a recorded name means by drlint's own data. */
function identifyGuest(name: string): IdentifiedGuest | undefined {
  return guestCatalogue().identify(name);
}

describe("a Windows guest", () => {
  it.each([
    ["Windows Server 2025 Datacenter", "2025"],
    ["Windows Server 2022 Datacenter: Azure Edition", "2022"],
    ["Windows Server 2019 Datacenter", "2019"],
    ["Microsoft Windows Server 2019 Standard", "2019"],
    ["Windows Server Standard 2016", "2016"],
    ["WINDOWS SERVER 2016", "2016"],
    ["Microsoft Windows Server 2012 R2 Standard", "2012 R2"],
    ["Windows Server 2012R2", "2012 R2"],
    ["64-bit edition of Windows Server 2012 R2 Datacenter", "2012 R2"],
    ["Windows 2012 R2", "2012 R2"],
    ["Windows Server 2012 Standard", "2012"],
    ["Windows Server 2008 R2 Enterprise", "2008 R2"],
    ["Windows Server® 2008 Standard", "2008"],
    ["Windows Server (R) 2008 Enterprise without Hyper-V", "2008"],
    ["Windows Server 2008 Standard 32-Bit", "2008"],
    ["Windows Server 2003 R2 Standard x64 Edition", "2003 R2"],
    ["Microsoft Windows Server 2003, Enterprise Edition", "2003"],
    ["WS2019", "2019"],
    ["Win Srv 2022", "2022"],
  ])("%s is a supported Windows Server %s", (name, release) => {
    expect(identifyGuest(name)).toMatchObject({ family: "windows-server", release, supportedInAzure: true });
  });

  it.each([
    ["Windows 2000 Server", "2000"],
    ["Windows NT Server 4.0", "4.0"],
  ])("%s is a server that is not supported", (name, release) => {
    expect(identifyGuest(name)).toMatchObject({ family: "windows-server", release, supportedInAzure: false });
  });

  it.each([
    ["Windows 11 Enterprise multi-session", "11", true],
    ["Windows 10 Enterprise LTSC 2019", "10", true],
    ["Windows 10 Enterprise 2016 LTSB", "10", true],
    ["Microsoft Windows 8.1 Pro", "8.1", true],
    ["Windows 8 Enterprise", "8", true],
    ["Windows 7 Professional", "7", true],
    ["Windows7", "7", true],
    ["Windows Vista Business", "Vista", false],
    ["Microsoft Windows XP Professional", "XP", false],
  ])("%s is the client %s, supported: %o", (name, release, supportedInAzure) => {
    expect(identifyGuest(name)).toMatchObject({ family: "windows-client", release, supportedInAzure });
  });

  it("exists in 32 bits as Windows Server 2008, but not as 2008 R2", () => {
    expect(identifyGuest("Windows Server 2008")?.architectures).toContain("x86");
    expect(identifyGuest("Windows Server 2008 R2")?.architectures).toEqual(["x64"]);
    expect(identifyGuest("Windows Server 2022")?.architectures).toEqual(["x64"]);
    expect(identifyGuest("Windows 10")?.architectures).toContain("x86");
    expect(identifyGuest("Windows 11")?.architectures).not.toContain("x86");
  });

  it("as Nano Server or Server Core is an installation of a Windows Server", () => {
    expect(identifyGuest("Windows Server 2016 Nano Server")).toMatchObject({
      release: "2016",
      installation: "nano",
    });
    expect(identifyGuest("Nano Server 2016")).toMatchObject({ release: "2016", installation: "nano" });
    expect(identifyGuest("Windows Server 2019 (Server Core)")).toMatchObject({
      release: "2019",
      installation: "core",
    });
    expect(identifyGuest("Windows Server 2019")?.installation).toBeUndefined();
    expect(identifyGuest("CentOS Linux 7 (Core)")?.installation).toBeUndefined();
  });

  it("of the semi-annual channel has its version as the release, and nobody says whether Azure supports it", () => {
    expect(identifyGuest("Windows Server, version 1709")).toMatchObject({
      family: "windows-server",
      release: "1709",
      supportedInAzure: undefined,
    });
  });

  it("without a release is a Windows Server of which no more is known", () => {
    expect(identifyGuest("Windows Server")).toMatchObject({
      family: "windows-server",
      release: undefined,
      windowsVersion: undefined,
      supportedInAzure: undefined,
      architectures: undefined,
    });
  });

  it("tells CentOS Stream from CentOS, and does not know whether Azure supports it", () => {
    expect(identifyGuest("CentOS Stream 9")).toMatchObject({
      name: "CentOS Stream",
      family: "linux",
      release: "9",
      supportedInAzure: undefined,
    });
  });

  it("says which are past the end of their support", () => {
    for (const name of ["Windows Server 2003", "Windows Server 2003 R2"])
      expect(identifyGuest(name)).toMatchObject({ supportedInAzure: true, isPastSupport: true });
    expect(identifyGuest("Windows Server 2008")?.isPastSupport).toBe(false);
  });

  it("compares by its version", () => {
    const first = identifyGuest("Windows Server 2012")!;
    for (const older of ["Windows Server 2008", "Windows Server 2008 R2", "Windows Server 2003"]) {
      expect(isOlderWindows(identifyGuest(older)!, first), older).toBe(true);
    }
    for (const name of [
      "Windows Server 2012",
      "Windows Server 2012 R2",
      "Windows Server, version 1709",
      "Windows Server 2025",
    ]) {
      expect(isOlderWindows(identifyGuest(name)!, first), name).toBe(false);
    }
    expect(isOlderWindows(identifyGuest("Windows Server")!, first)).toBeUndefined();
    expect(isOlderWindows(identifyGuest("Ubuntu 22.04")!, first)).toBeUndefined();
  });
});

describe("a Linux or BSD guest", () => {
  it.each([
    ["Ubuntu Server 22.04 LTS", "Ubuntu", "22.04"],
    ["Ubuntu 22.04.3 LTS (x86_64)", "Ubuntu", "22.04.3"],
    ["Ubuntu Linux 18.04 (64 bit)", "Ubuntu", "18.04"],
    ["Debian GNU/Linux 12 (bookworm)", "Debian", "12"],
    ["Red Hat Enterprise Linux Server release 7.9 (Maipo)", "Red Hat Enterprise Linux", "7.9"],
    ["RHEL8", "Red Hat Enterprise Linux", "8"],
    ["CentOS Linux 7 (64 bit)", "CentOS", "7"],
    ["AlmaLinux 9.4", "AlmaLinux", "9.4"],
    ["Rocky Linux 9.2 (Blue Onyx)", "Rocky Linux", "9.2"],
    ["Oracle Linux Server 8.6", "Oracle Linux", "8.6"],
    ["SUSE Linux Enterprise Server 15 SP4", "SUSE Linux Enterprise Server", "15 SP4"],
    ["SUSE Linux Enterprise Server for SAP Applications 12 SP5", "SUSE Linux Enterprise Server", "12 SP5"],
    ["SLES 12 Service Pack 5", "SUSE Linux Enterprise Server", "12 SP5"],
    ["openSUSE Leap 15.5", "openSUSE", "15.5"],
    ["Flatcar Container Linux by Kinvolk 3510.2.0", "Flatcar", "3510.2.0"],
    ["Azure Linux 3.0", "Azure Linux", "3.0"],
  ])("%s is a supported Linux: %s %s", (recorded, name, release) => {
    expect(identifyGuest(recorded)).toMatchObject({ name, family: "linux", release, supportedInAzure: true });
  });

  it.each([
    ["Ubuntu 16.04", "16.04"],
    ["Debian 9", "9"],
    ["CentOS 6.3", "6.3"],
    ["Rocky Linux 8.9", "8.9"],
    ["Red Hat Enterprise Linux 5.11", "5.11"],
    ["SUSE Linux Enterprise Server 11 SP4", "11 SP4"],
    ["Ubuntu Linux (64-bit)", undefined],
    ["AlmaLinux 8.9", "8.9"],
    ["Fedora 39", "39"],
    ["Red Hat Linux 9", "9"],
    ["Other Linux (64 bit)", undefined],
    ["Ubuntu, built by the platform team in May 2023", undefined],
  ])("%s is a Linux of which it is not known whether Azure supports it", (recorded, release) => {
    expect(identifyGuest(recorded)).toMatchObject({ family: "linux", release, supportedInAzure: undefined });
  });

  it("may be FreeBSD or another BSD", () => {
    expect(identifyGuest("FreeBSD 13.2-RELEASE-p1")).toMatchObject({
      family: "freebsd",
      release: "13.2",
      supportedInAzure: undefined,
    });
    expect(identifyGuest("OpenBSD 7.4")).toMatchObject({ family: "other", supportedInAzure: undefined });
  });
});

describe("a name that is not known", () => {
  it.each([
    "",
    "   ",
    "DOS",
    "Windows",
    "Windows Small Business Server 2011",
    "constructor",
    "__proto__",
    "2019",
    "Server 2019",
  ])("%o means no guest", (name) => {
    expect(identifyGuest(name)).toBeUndefined();
  });
});

describe("a catalogue with systems from the settings", () => {
  const catalogue = new GuestCatalogue([
    {
      name: "AlmaLinux",
      aliases: ["Alma Linux"],
      family: "linux",
      supportedInAzure: true,
      source: "Our own tests",
    },
    { name: "HP-UX", family: "other", supportedInAzure: false },
    { name: "Windows XP", family: "windows-client", release: "XP", supportedInAzure: true },
  ]);

  it("knows them beside those of the data, and before them", () => {
    expect(catalogue.identify("Alma Linux 9")).toMatchObject({
      supportedInAzure: true,
      source: "Our own tests",
    });
    expect(catalogue.identify("HP-UX 11i v3")).toMatchObject({ family: "other", supportedInAzure: false });
    expect(catalogue.identify("Windows XP")?.supportedInAzure).toBe(true);
    expect(catalogue.identify("Windows Vista")?.supportedInAzure).toBe(false);
    expect(catalogue.identify("Windows Server 2022")?.release).toBe("2022");
  });

  it("leaves drlint's own data alone", () => {
    expect(identifyGuest("HP-UX 11i v3")).toBeUndefined();
    expect(identifyGuest("Windows XP")?.supportedInAzure).toBe(false);
  });

  it("gives the same answer however many names were asked in between", () => {
    const before = catalogue.identify("Debian 12");
    for (let number = 0; number < 1500; number++) catalogue.identify(`Debian ${number}`);
    expect(catalogue.identify("Debian 12")).toEqual(before);
  });
});

describe("the data", () => {
  it("names a source for everything that it says of Azure's support", async () => {
    const { windowsGuests } = await import("../../../documents/tables/guests/windows.ts");
    const { linuxAndBsdGuests } = await import("../../../documents/tables/guests/linux-and-bsd.ts");
    for (const guest of [...windowsGuests, ...linuxAndBsdGuests]) {
      const speaks = guest.supportedInAzure !== undefined || guest.supportedSince !== undefined;
      expect(guest.source !== undefined, guest.name).toBe(speaks);
    }
  });

  it("finds every system by its own name and aliases", async () => {
    const { windowsGuests } = await import("../../../documents/tables/guests/windows.ts");
    const { linuxAndBsdGuests } = await import("../../../documents/tables/guests/linux-and-bsd.ts");
    for (const guest of [...windowsGuests, ...linuxAndBsdGuests]) {
      for (const name of [guest.name, ...(guest.aliases ?? [])]) {
        expect(identifyGuest(name)?.name, name).toBe(guest.name);
      }
    }
  });
});
