import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { powerShell } from "./powershell.ts";

// No PowerShell runs here. What can be told of a script without one is what it is made of.

/** What works on data, and what tells people how far the script is. */
const TOOLS = [
  ...[
    "ConvertFrom-Json",
    "ConvertTo-Json",
    "ForEach-Object",
    "Get-Date",
    "Join-Path",
    "New-Object",
    "Out-Null",
  ],
  ...[
    "Select-Object",
    "Sort-Object",
    "Set-StrictMode",
    "Split-Path",
    "Where-Object",
    "Write-Host",
    "Write-Progress",
    "Write-Warning",
  ],
];
/** What reads: of Windows, of Hyper-V, of clusters and of VMM, and what brings it to a host or makes it known. */
const READING = [
  ...["Get-ChildItem", "Get-CimInstance", "Get-Disk", "Get-HotFix", "Get-ItemProperty", "Get-NetAdapter"],
  ...[
    "Get-NetIPAddress",
    "Get-NetLbfoTeam",
    "Get-Service",
    "Get-SmbConnection",
    "Get-WindowsFeature",
    "Test-Path",
  ],
  ...["Hyper-V\\Get-VHD", "Hyper-V\\Get-VM", "Hyper-V\\Get-VMFirmware", "Hyper-V\\Get-VMHardDiskDrive"],
  ...["Hyper-V\\Get-VMNetworkAdapter", "Hyper-V\\Get-VMNetworkAdapterVlan", "Hyper-V\\Get-VMSecurity"],
  ...["Hyper-V\\Get-VMSnapshot", "Hyper-V\\Get-VMSwitch", "Get-Cluster", "Get-ClusterNode"],
  ...[
    "Get-SCCloud",
    "Get-SCVMHost",
    "Get-SCVMHostGroup",
    "Get-SCVMMServer",
    "Get-SCVMNetwork",
    "Get-SCVMSubnet",
  ],
  ...["Get-SCVirtualMachine", "Import-Module", "Invoke-Command"],
];
/** Methods of texts, lists and dates. */
const METHODS = ["Add", "IsInRole", "Substring", "ToArray", "ToString", "ToUniversalTime", "TrimEnd"];

interface Allowed {
  readonly commands: readonly string[];
  readonly methods: readonly string[];
  /** What `&` and `.` run: blocks of the script itself. */
  readonly blocks: readonly string[];
}

const SCRIPTS: Readonly<Record<string, Allowed>> = {
  "Get-DrlintInventory.ps1": {
    commands: [...TOOLS, ...READING],
    methods: [
      ...METHODS,
      "GetUnresolvedProviderPathFromPSPath",
      "[System.IO.File]::WriteAllText",
      "[System.Net.Dns]::GetHostEntry",
      "[System.Security.Principal.WindowsIdentity]::GetCurrent",
      "[scriptblock]::Create",
    ],
    blocks: ["$Block", "$Read", "$ofVmm", "$tools"],
  },
  "azure.ps1": {
    commands: [...TOOLS, "Get-ChildItem", "az"],
    methods: [
      ...METHODS,
      "GetUnresolvedProviderPathFromPSPath",
      "[System.IO.Directory]::CreateDirectory",
      "[System.IO.File]::Delete",
      "[System.IO.File]::ReadAllText",
      "[System.IO.File]::WriteAllText",
      "[System.IO.Path]::GetTempFileName",
    ],
    blocks: [],
  },
};

const textOf = (name: string) => readFileSync(new URL(`../../collector/${name}`, import.meta.url), "utf8");

describe.each(Object.entries(SCRIPTS))("%s", (name, allowed) => {
  const text = textOf(name);

  it("is PowerShell 5.1, and says so", async () => {
    expect((await powerShell(text)).errors).toEqual([]);
    expect(text).toMatch(/^#requires -Version 5\.1$/m);
  });

  it("runs nothing but what reads, and its own functions and blocks", async () => {
    const { commands, functions, methods, blocks } = await powerShell(text);
    const known = new Set([...allowed.commands, ...functions]);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((command) => !known.has(command))).toEqual([]);
    expect(methods.filter((method) => !allowed.methods.includes(method))).toEqual([]);
    expect(blocks).toEqual(allowed.blocks);
  });

  it("calls each of its functions", async () => {
    const { commands, functions } = await powerShell(text);
    expect(functions.filter((each) => !commands.includes(each))).toEqual([]);
  });

  // Windows PowerShell 5.1 reads a file without a mark in the encoding of the country, and '>' of 5.1 writes UTF-16.
  it("is ASCII, so that every encoding reads it", () => {
    expect([...text].filter((character) => !/[\n -~]/.test(character))).toEqual([]);
  });

  it("has help for each of its parameters", () => {
    const [, help = "", parameters = ""] = /^<#\n([\s\S]*?)#>[\s\S]*?\nparam\(\n([\s\S]*?)\n\)\n/.exec(text)!;
    const names = [...parameters.matchAll(/\$(\w+)(?=,?$| = )/gm)].map(([, parameter]) => parameter);
    expect(names.length).toBeGreaterThan(1);
    expect([...help.matchAll(/^\.PARAMETER (\w+)$/gm)].map(([, parameter]) => parameter)).toEqual(names);
    for (const part of ["SYNOPSIS", "DESCRIPTION", "EXAMPLE"])
      expect(help).toMatch(new RegExp(`^\\.${part}$`, "m"));
  });
});

describe("what must not be in a script is seen", () => {
  it.each(["$a ? 1 : 2", "$a ?? 1", "$a ??= 1", "$a?.b", "a && b", "a || b", "if ($a) {", "@{ a = }"])(
    "%s",
    async (text) => {
      expect((await powerShell(text)).errors).not.toEqual([]);
    },
  );

  it.each([
    "Stop-VM a",
    "if (Stop-VM a) {}",
    "$a = @{ b = Stop-VM a }",
    '"$(Stop-VM a)"',
    "Get-VM | Stop-VM",
    "& { Stop-VM a }",
  ])("%s", async (text) => {
    expect((await powerShell(text)).commands).toContain("Stop-VM");
  });

  it("& Stop-VM, $a.Delete() and [File]::Delete($a)", async () => {
    const { blocks, methods } = await powerShell("& Stop-VM; $a.Delete(); [File]::Delete($a)");
    expect({ blocks, methods }).toEqual({ blocks: ["Stop-VM"], methods: ["Delete", "[File]::Delete"] });
  });
});

it("the script says which version its format has, as it writes it", () => {
  const text = textOf("Get-DrlintInventory.ps1");
  const [, format, version] = /format = '([\w-]+)'\n +formatVersion = (\d+)\n/.exec(text)!;
  expect(text).toContain(`Format of the file: ${format}, version ${version}.\n`);
});
