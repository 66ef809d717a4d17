import type { TableSource } from "../dated-table.ts";
import type { Architecture, GuestOperatingSystem } from "./guest-types.ts";

/** Where it is taken from which distributions Azure's partners stand for. It gives no releases. */
export const endorsedSource: TableSource = {
  name: "Linux guests that are endorsed",
  source: "Endorsed Linux distributions on Azure",
  date: "2023-08-02",
  url: "https://learn.microsoft.com/azure/virtual-machines/linux/endorsed-distros",
};

/** Where the first releases are taken from: those with which Azure's agent was tested, in the article's latest edition. */
export const linuxAgentSource: TableSource = {
  name: "Linux guests, first releases",
  source: "Azure Linux VM Agent overview",
  date: "2023-03-28",
  url: "https://learn.microsoft.com/azure/virtual-machines/extensions/agent-linux",
};

const AGENT = linuxAgentSource.source;
const BOTH: readonly Architecture[] = ["x64", "x86", "arm64"];
const SIXTY_FOUR_BIT: readonly Architecture[] = ["x64", "arm64"];

/**
 * Linux and BSD as guests. Azure takes other Linux systems too, without a promise; so what is not listed as supported
 * is not known, and never refused.
 */
export const linuxAndBsdGuests: readonly GuestOperatingSystem[] = [
  {
    name: "Ubuntu",
    family: "linux",
    supportedSince: "18.04",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "Debian",
    family: "linux",
    supportedSince: "10",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "Red Hat Enterprise Linux",
    aliases: ["RHEL", "RedHat Enterprise Linux", "Red Hat Enterprise"],
    family: "linux",
    supportedSince: "6.7",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "CentOS",
    aliases: ["Cent OS"],
    family: "linux",
    supportedSince: "7",
    architectures: BOTH,
    source: AGENT,
    note: "CentOS Linux is no longer maintained.",
  },
  {
    name: "CentOS Stream",
    family: "linux",
    architectures: SIXTY_FOUR_BIT,
    note: "None of the documents says what Azure makes of it.",
  },
  {
    name: "Rocky Linux",
    aliases: ["RockyLinux", "Rocky"],
    family: "linux",
    supportedSince: "9",
    architectures: SIXTY_FOUR_BIT,
    source: AGENT,
  },
  {
    name: "AlmaLinux",
    aliases: ["Alma Linux"],
    family: "linux",
    supportedSince: "9",
    architectures: SIXTY_FOUR_BIT,
    source: AGENT,
  },
  {
    name: "Oracle Linux",
    aliases: ["Oracle Enterprise Linux", "Oracle Linux Server", "OEL"],
    family: "linux",
    supportedSince: "6.4",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "SUSE Linux Enterprise Server",
    aliases: ["SUSE Linux Enterprise", "SLES"],
    family: "linux",
    supportedSince: "12",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "openSUSE",
    aliases: ["openSUSE Leap"],
    family: "linux",
    supportedSince: "12.3",
    architectures: BOTH,
    source: AGENT,
  },
  {
    name: "Flatcar",
    aliases: ["Flatcar Container Linux"],
    family: "linux",
    supportedInAzure: true,
    architectures: SIXTY_FOUR_BIT,
    source: endorsedSource.source,
  },
  {
    name: "Azure Linux",
    aliases: ["CBL-Mariner"],
    family: "linux",
    supportedSince: "2",
    architectures: SIXTY_FOUR_BIT,
    source: AGENT,
  },
  {
    name: "FreeBSD",
    family: "freebsd",
    architectures: BOTH,
    note: "The article on Azure's agent says that it is not endorsed.",
  },

  // Known by name only, so that rules on Linux guests find them.
  { name: "Alpine Linux", aliases: ["Alpine"], family: "linux" },
  { name: "Amazon Linux", family: "linux" },
  { name: "Arch Linux", aliases: ["ArchLinux"], family: "linux" },
  { name: "CoreOS", aliases: ["CoreOS Container Linux"], family: "linux" },
  { name: "Fedora", family: "linux" },
  { name: "Gentoo", family: "linux" },
  { name: "Kali Linux", aliases: ["Kali"], family: "linux" },
  { name: "Linux Mint", family: "linux" },
  { name: "Photon OS", family: "linux" },
  { name: "Scientific Linux", family: "linux" },
  { name: "Slackware", family: "linux" },
  { name: "Linux", family: "linux", note: "The name says no distribution." },
  { name: "NetBSD", family: "other" },
  { name: "OpenBSD", family: "other" },
  { name: "Solaris", family: "other" },
];
