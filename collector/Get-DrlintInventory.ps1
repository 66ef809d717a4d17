<#
.SYNOPSIS
Writes down what Hyper-V hosts, their virtual machines and VMM look like, for drlint. Reads only; changes nothing.

.DESCRIPTION
Asks each host for its own facts and for those of its virtual machines: disks, network adapters, firmware, and what the
integration services tell of the guest. Of a host in a failover cluster all nodes that are up are asked. With -VmmServer
it also asks VMM for its clouds, host groups, VM networks and machines.

The result is one JSON file. Nothing is installed, nothing is changed, nothing is sent anywhere. No credentials of guests
are needed or asked for. What cannot be read is null in the file and named under 'warnings'; hosts that do not answer
are named under 'failed'. Everything else is still written.

Runs in Windows PowerShell 5.1 and PowerShell 7, with rights to read Hyper-V on the hosts (Hyper-V Administrators, or
Administrators for all facts). Other hosts are reached by PowerShell remoting (WinRM).

.PARAMETER ComputerName
Hosts, or one node of each failover cluster. By default the hosts that VMM knows where -VmmServer is given, and else this
computer.

.PARAMETER VmmServer
A VMM server. Needs the module VirtualMachineManager, which comes with the VMM console, and Windows PowerShell 5.1 where
PowerShell 7 cannot load that.

.PARAMETER Credential
Who to be on other hosts and for VMM. By default who runs the script. This computer is always asked as who runs it.

.PARAMETER ThrottleLimit
How many hosts are asked at a time.

.PARAMETER Path
The file to write. One that exists is replaced.

.EXAMPLE
.\Get-DrlintInventory.ps1

The host that it runs on, and the other nodes of its cluster, into hyper-v.drlint.json.

.EXAMPLE
.\Get-DrlintInventory.ps1 -ComputerName hv-oslo-01, hv-oslo-02 -Path oslo.drlint.json

Two hosts.

.EXAMPLE
.\Get-DrlintInventory.ps1 -VmmServer vmm01 -Credential (Get-Credential)

All Hyper-V hosts that VMM knows, as somebody else.

.NOTES
Format of the file: drlint-collector, version 1.
#>
#requires -Version 5.1
[CmdletBinding()]
param(
    [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
    [string] $VmmServer,
    [pscredential] $Credential,
    [ValidateRange(1, 100)] [int] $ThrottleLimit = 16,
    [ValidateNotNullOrEmpty()] [string] $Path = 'hyper-v.drlint.json'
)
Set-StrictMode -Off
$ErrorActionPreference = 'Stop'

# What every part works with. It runs on the hosts too, so it is a block of its own that is sent ahead of theirs.
$tools = {
    Set-StrictMode -Off
    $ErrorActionPreference = 'Stop'
    $warnings = New-Object System.Collections.Generic.List[string]

    # A value, or null and a warning. Null is "not read", so what was read as absent has to say so itself.
    function Read-Value([string] $What, [scriptblock] $Read) {
        try { & $Read } catch { $warnings.Add("${What}: $($_.Exception.Message)") }
    }

    # A list, also where it has one element or none; null and a warning where it cannot be read.
    function Read-List([string] $What, [scriptblock] $Read) {
        try {
            $found = @(& $Read | Where-Object { $null -ne $_ })
            , $found
        }
        catch { $warnings.Add("${What}: $($_.Exception.Message)") }
    }

    # The text of anything, an enumeration's name included; null stays null.
    function ConvertTo-Text($Value) {
        if ($null -ne $Value) { "$Value" }
    }

    # The same of numbers and of yes and no: what has no such property is not 0 and not false.
    function ConvertTo-Number($Value) {
        if ($null -ne $Value) { [long] $Value }
    }

    function ConvertTo-Truth($Value) {
        if ($null -ne $Value) { [bool] $Value }
    }

    # JSON of tables, lists, texts, numbers and booleans, however deep. ConvertTo-Json cuts off what is deep, makes numbers
    # of enumerations and '/Date()/' of dates in 5.1, and in 5.1 an object of a list that came out of a function. Here it
    # only quotes texts.
    function ConvertTo-JsonText($Value) {
        if ($null -eq $Value) { return 'null' }
        if ($Value -is [bool]) { if ($Value) { return 'true' } else { return 'false' } }
        if ($Value -is [datetime]) {
            $Value = $Value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
        }
        if ($Value -is [int] -or $Value -is [long] -or $Value -is [uint32] -or $Value -is [uint64]) {
            return $Value.ToString([cultureinfo]::InvariantCulture)
        }
        if ($Value -is [System.Collections.IDictionary]) {
            $members = foreach ($key in $Value.Keys) {
                (ConvertTo-JsonText ([string] $key)) + ':' + (ConvertTo-JsonText $Value[$key])
            }
            return '{' + ($members -join ',') + '}'
        }
        if ($Value -is [System.Collections.IEnumerable] -and $Value -isnot [string]) {
            $items = foreach ($item in $Value) { ConvertTo-JsonText $item }
            return '[' + ($items -join ',') + ']'
        }
        return ConvertTo-Json -Compress -InputObject "$Value"
    }
}

# The nodes of the cluster that a host is in, each as 'name|state'; nothing where it is in none. A line that begins with
# '|' is why they cannot be read.
$clusterNodes = {
    $ErrorActionPreference = 'Stop'
    try {
        $service = Get-Service -Name ClusSvc -ErrorAction SilentlyContinue
        if ($service -and "$($service.Status)" -eq 'Running') {
            Get-ClusterNode | ForEach-Object { "$($_.Name)|$($_.State)" }
        }
    }
    catch { "|$($_.Exception.Message)" }
}

# What runs on a host. It hands back one text, so that nothing is converted again on the way.
$onHost = {
    $ProgressPreference = 'SilentlyContinue'

    # The version of a program as it stands in Programs and Features; 'none' where it is not installed.
    function Get-ProgramVersion([string] $Name) {
        $keys = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*',
        'HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*'
        $found = Get-ItemProperty -Path $keys -ErrorAction SilentlyContinue |
            Where-Object { $_.DisplayName -like $Name } | Select-Object -First 1
        if ($found) { ConvertTo-Text $found.DisplayVersion } else { 'none' }
    }

    $windows = Read-Value 'Registry: CurrentVersion' {
        Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    }
    $net = Read-Value 'Registry: NET Framework Setup' {
        $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
        if (Test-Path -Path $key) { Get-ItemProperty -Path $key }
    }
    $system = Read-Value 'Win32_OperatingSystem' { Get-CimInstance -ClassName Win32_OperatingSystem }
    $computer = Read-Value 'Win32_ComputerSystem' { Get-CimInstance -ClassName Win32_ComputerSystem }
    $administrator = Read-Value 'Rights' {
        $who = New-Object System.Security.Principal.WindowsPrincipal([System.Security.Principal.WindowsIdentity]::GetCurrent())
        $who.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
    }
    $hostFacts = [ordered]@{
        computerName = ConvertTo-Text $env:COMPUTERNAME
        fullName = Read-Value 'Full name' { [System.Net.Dns]::GetHostEntry('').HostName }
        # Whether the script had all rights. Without them some cmdlets leave out what they may not show, and say nothing.
        asAdministrator = $administrator
        # 'none' is a host in no cluster.
        cluster = Read-Value 'Get-Cluster' {
            $service = Get-Service -Name ClusSvc -ErrorAction SilentlyContinue
            if (-not $service -or "$($service.StartType)" -eq 'Disabled') { 'none' } else { ConvertTo-Text (Get-Cluster).Name }
        }
        # 4 and 5 are domain controllers.
        domainRole = ConvertTo-Number $computer.DomainRole
        operatingSystem = [ordered]@{
            caption = ConvertTo-Text $system.Caption
            build = ConvertTo-Text $system.BuildNumber
            architecture = ConvertTo-Text $system.OSArchitecture
            installationType = ConvertTo-Text $windows.InstallationType
            dotNetVersion = ConvertTo-Text $net.Version
            dotNetRelease = ConvertTo-Number $net.Release
        }
        siteRecoveryProviderVersion = Read-Value 'Site Recovery Provider' {
            Get-ProgramVersion 'Microsoft Azure Site Recovery Provider*'
        }
        recoveryServicesAgentVersion = Read-Value 'Recovery Services Agent' {
            Get-ProgramVersion 'Microsoft Azure Recovery Services Agent*'
        }
        hotfixes = Read-List 'Get-HotFix' { Get-HotFix | ForEach-Object { ConvertTo-Text $_.HotFixID } }
        teams = Read-List 'Get-NetLbfoTeam' { Get-NetLbfoTeam | ForEach-Object { ConvertTo-Text $_.Name } }
        switches = Read-List 'Get-VMSwitch' {
            Hyper-V\Get-VMSwitch | ForEach-Object {
                [ordered]@{
                    name = ConvertTo-Text $_.Name
                    id = ConvertTo-Text $_.Id
                    type = ConvertTo-Text $_.SwitchType
                    embeddedTeaming = ConvertTo-Truth $_.EmbeddedTeamingEnabled
                }
            }
        }
        managementVlans = Read-List 'Get-VMNetworkAdapterVlan' {
            Hyper-V\Get-VMNetworkAdapterVlan -ManagementOS | ForEach-Object {
                [ordered]@{
                    adapter = ConvertTo-Text $_.ParentAdapter.Name
                    mode = ConvertTo-Text $_.OperationMode
                    accessVlan = ConvertTo-Number $_.AccessVlanId
                }
            }
        }
        addresses = Read-List 'Get-NetIPAddress' {
            Get-NetIPAddress | Where-Object { $_.InterfaceAlias -notlike 'Loopback*' } | ForEach-Object {
                [ordered]@{
                    address = ConvertTo-Text $_.IPAddress
                    interface = ConvertTo-Text $_.InterfaceAlias
                    origin = ConvertTo-Text $_.PrefixOrigin
                }
            }
        }
        clusterVirtualAdapters = Read-List 'Get-NetAdapter' {
            Get-NetAdapter -IncludeHidden |
                Where-Object { $_.InterfaceDescription -like 'Microsoft Failover Cluster Virtual Adapter*' } |
                ForEach-Object { ConvertTo-Text $_.Name }
        }
        smbConnections = Read-List 'Get-SmbConnection' {
            Get-SmbConnection | ForEach-Object {
                [ordered]@{
                    server = ConvertTo-Text $_.ServerName
                    share = ConvertTo-Text $_.ShareName
                    dialect = ConvertTo-Text $_.Dialect
                }
            }
        }
        multipath = Read-Value 'Get-WindowsFeature Multipath-IO' { [bool] (Get-WindowsFeature -Name Multipath-IO).Installed }
    }

    # What the guests say of themselves through the integration services.
    $space = 'root\virtualization\v2'
    $guests = @{}
    Read-Value 'Msvm_KvpExchangeComponent' {
        Get-CimInstance -Namespace $space -ClassName Msvm_KvpExchangeComponent | ForEach-Object {
            $own = @{}
            foreach ($item in @($_.GuestIntrinsicExchangeItems)) {
                $pair = @{}
                foreach ($property in ([xml] $item).INSTANCE.PROPERTY) { $pair[[string] $property.NAME] = $property.VALUE }
                if ($pair['Name']) { $own[[string] $pair['Name']] = $pair['Data'] }
            }
            $guests[[string] $_.SystemName] = $own
        }
    } | Out-Null
    $dhcp = @{}
    Read-Value 'Msvm_GuestNetworkAdapterConfiguration' {
        Get-CimInstance -Namespace $space -ClassName Msvm_GuestNetworkAdapterConfiguration | ForEach-Object {
            # Microsoft:GuestNetwork\VM\NIC
            $key = ([string] $_.InstanceID -split '\\', 2)[1]
            if ($key) { $dhcp[$key] = [bool] $_.DHCPEnabled }
        }
    } | Out-Null

    # A virtual hard disk and the root of its chain: while there is a checkpoint the disk in use is only the newest part. A
    # disk that is based on another one without a checkpoint is a disk of its own.
    function Get-DiskChain([string] $File) {
        $top = Read-Value "Get-VHD $File" { Hyper-V\Get-VHD -Path $File }
        $root = $top
        $seen = 0
        while ($root -and $root.ParentPath -and $root.Path -like '*.avhd*' -and $seen -lt 100) {
            $parent = $root.ParentPath
            $root = Read-Value "Get-VHD $parent" { Hyper-V\Get-VHD -Path $parent }
            $seen++
        }
        @{ top = $top; root = $root }
    }

    function Get-DiskFact($Drive, $BootDrive) {
        $passThrough = $null -ne $Drive.DiskNumber
        $file = [string] $Drive.Path
        $chain = @{}
        $disk = $null
        if ($passThrough) {
            $disk = Read-Value "Get-Disk $($Drive.DiskNumber)" { Get-Disk -Number $Drive.DiskNumber }
        }
        elseif ($file) {
            $chain = Get-DiskChain $file
            $disk = $chain.top
        }
        [ordered]@{
            id = ConvertTo-Text $Drive.Id
            controller = ConvertTo-Text $Drive.ControllerType
            controllerNumber = ConvertTo-Number $Drive.ControllerNumber
            location = ConvertTo-Number $Drive.ControllerLocation
            path = ConvertTo-Text $Drive.Path
            rootPath = ConvertTo-Text $chain.root.Path
            passThrough = $passThrough
            shared = ConvertTo-Truth $Drive.SupportPersistentReservations
            boots = if ($BootDrive) { $BootDrive.Id -eq $Drive.Id } else { $null }
            vhdFormat = ConvertTo-Text $chain.root.VhdFormat
            vhdType = ConvertTo-Text $chain.root.VhdType
            size = ConvertTo-Number $disk.Size
            logicalSectorSize = ConvertTo-Number $disk.LogicalSectorSize
            physicalSectorSize = ConvertTo-Number $disk.PhysicalSectorSize
            diskIdentifier = ConvertTo-Text $chain.root.DiskIdentifier
        }
    }

    function Get-AdapterFact($Adapter) {
        $key = [string] $Adapter.Id -replace '^Microsoft:', ''
        [ordered]@{
            name = ConvertTo-Text $Adapter.Name
            id = ConvertTo-Text $Adapter.Id
            switch = ConvertTo-Text $Adapter.SwitchName
            connected = ConvertTo-Truth $Adapter.Connected
            legacy = ConvertTo-Truth $Adapter.IsLegacy
            macAddress = ConvertTo-Text $Adapter.MacAddress
            # Empty while the machine is off or has no integration services: that is not known, not none.
            addresses = Read-List 'IPAddresses' { $Adapter.IPAddresses | ForEach-Object { ConvertTo-Text $_ } }
            dhcp = $dhcp[$key]
            vlanMode = ConvertTo-Text $Adapter.VlanSetting.OperationMode
            accessVlan = ConvertTo-Number $Adapter.VlanSetting.AccessVlanId
        }
    }

    function Get-MachineFact($Machine) {
        $name = [string] $Machine.Name
        $own = $guests[[string] $Machine.Id]
        if ($null -eq $own) { $own = @{} }
        $firmware = $null
        if ($Machine.Generation -eq 2) { $firmware = Read-Value "Get-VMFirmware $name" { Hyper-V\Get-VMFirmware -VM $Machine } }
        $boot = $firmware.BootOrder | Where-Object { "$($_.BootType)" -eq 'Drive' } | Select-Object -First 1
        $checkpoints = Read-List "Get-VMSnapshot $name" { Hyper-V\Get-VMSnapshot -VM $Machine }
        [ordered]@{
            name = $name
            id = ConvertTo-Text $Machine.Id
            generation = ConvertTo-Number $Machine.Generation
            state = ConvertTo-Text $Machine.State
            version = ConvertTo-Text $Machine.Version
            clustered = ConvertTo-Truth $Machine.IsClustered
            replicationMode = ConvertTo-Text $Machine.ReplicationMode
            secureBoot = if ($firmware) { "$($firmware.SecureBoot)" -eq 'On' } elseif ($Machine.Generation -eq 1) { $false } else { $null }
            vtpm = Read-Value "Get-VMSecurity $name" { [bool] (Hyper-V\Get-VMSecurity -VM $Machine).TpmEnabled }
            checkpoints = if ($null -ne $checkpoints) { $checkpoints.Count } else { $null }
            guest = [ordered]@{
                name = ConvertTo-Text $own['FullyQualifiedDomainName']
                osName = ConvertTo-Text $own['OSName']
                osVersion = ConvertTo-Text $own['OSVersion']
                architecture = ConvertTo-Text $own['ProcessorArchitecture']
            }
            disks = Read-List "Get-VMHardDiskDrive $name" {
                Hyper-V\Get-VMHardDiskDrive -VM $Machine | ForEach-Object { Get-DiskFact $_ $boot.Device }
            }
            networkAdapters = Read-List "Get-VMNetworkAdapter $name" {
                Hyper-V\Get-VMNetworkAdapter -VM $Machine | ForEach-Object { Get-AdapterFact $_ }
            }
        }
    }

    $machines = Read-List 'Get-VM' {
        foreach ($machine in @(Hyper-V\Get-VM)) { Read-Value "Machine $($machine.Name)" { Get-MachineFact $machine } }
    }
    if (-not $administrator -and $null -ne $machines -and $machines.Count -eq 0) {
        # A list that is empty for want of rights is not known.
        $warnings.Add('Get-VM: no machines are shown to somebody who is no administrator; there may be some.')
        $machines = $null
    }
    ConvertTo-JsonText ([ordered]@{ host = $hostFacts; virtualMachines = $machines; warnings = $warnings })
}

# What is asked of VMM, on this computer. It hands back one text, as a host does.
$ofVmm = {
    $server = $vmmConnection
    ConvertTo-JsonText ([ordered]@{
            server = [ordered]@{ name = ConvertTo-Text $server.Name; productVersion = ConvertTo-Text $server.ProductVersion }
            hostGroups = Read-List 'Get-SCVMHostGroup' {
                Get-SCVMHostGroup -VMMServer $server | ForEach-Object {
                    [ordered]@{ name = ConvertTo-Text $_.Name; id = ConvertTo-Text $_.ID; path = ConvertTo-Text $_.Path }
                }
            }
            clouds = Read-List 'Get-SCCloud' {
                Get-SCCloud -VMMServer $server | ForEach-Object {
                    $cloud = $_
                    [ordered]@{
                        name = ConvertTo-Text $cloud.Name
                        id = ConvertTo-Text $cloud.ID
                        hostGroups = Read-List "HostGroup of $cloud" {
                            $cloud.HostGroup | ForEach-Object { ConvertTo-Text $_.Path }
                        }
                        logicalNetworks = Read-List "LogicalNetworks of $cloud" {
                            $cloud.LogicalNetworks | ForEach-Object { ConvertTo-Text $_.Name }
                        }
                    }
                }
            }
            vmNetworks = Read-List 'Get-SCVMNetwork' {
                Get-SCVMNetwork -VMMServer $server | ForEach-Object {
                    [ordered]@{
                        name = ConvertTo-Text $_.Name
                        id = ConvertTo-Text $_.ID
                        logicalNetwork = ConvertTo-Text $_.LogicalNetwork.Name
                    }
                }
            }
            vmSubnets = Read-List 'Get-SCVMSubnet' {
                Get-SCVMSubnet -VMMServer $server | ForEach-Object {
                    $subnet = $_
                    [ordered]@{
                        name = ConvertTo-Text $subnet.Name
                        id = ConvertTo-Text $subnet.ID
                        vmNetwork = ConvertTo-Text $subnet.VMNetwork.Name
                        subnetVlans = Read-List "SubnetVLans of $subnet" {
                            $subnet.SubnetVLans | ForEach-Object {
                                [ordered]@{ subnet = ConvertTo-Text $_.Subnet; vlan = ConvertTo-Number $_.VLanID }
                            }
                        }
                    }
                }
            }
            hosts = Read-List 'Get-SCVMHost' {
                Get-SCVMHost -VMMServer $server | ForEach-Object {
                    [ordered]@{
                        name = ConvertTo-Text $_.Name
                        id = ConvertTo-Text $_.ID
                        platform = ConvertTo-Text $_.VirtualizationPlatform
                        hostGroup = ConvertTo-Text $_.VMHostGroup.Path
                        cluster = ConvertTo-Text $_.HostCluster.Name
                    }
                }
            }
            virtualMachines = Read-List 'Get-SCVirtualMachine' {
                Get-SCVirtualMachine -VMMServer $server | ForEach-Object {
                    $machine = $_
                    [ordered]@{
                        name = ConvertTo-Text $machine.Name
                        # VMM's own id, and Hyper-V's, by which it is the machine of a host.
                        id = ConvertTo-Text $machine.ID
                        hyperVId = ConvertTo-Text $machine.VMId
                        host = ConvertTo-Text $machine.HostName
                        cloud = ConvertTo-Text $machine.Cloud.Name
                        # Copies that Hyper-V Replica keeps, which have the id of their machine.
                        isRecoveryVM = ConvertTo-Truth $machine.IsRecoveryVM
                        isTestReplicaVM = ConvertTo-Truth $machine.IsTestReplicaVM
                        networkAdapters = Read-List "VirtualNetworkAdapters of $($machine.Name)" {
                            $machine.VirtualNetworkAdapters | ForEach-Object {
                                [ordered]@{
                                    name = ConvertTo-Text $_.Name
                                    id = ConvertTo-Text $_.ID
                                    # Microsoft:VM\NIC, as Hyper-V has it.
                                    hyperVId = ConvertTo-Text $_.DeviceID
                                    vmNetwork = ConvertTo-Text $_.VMNetwork.Name
                                    vmSubnet = ConvertTo-Text $_.VMSubnet.Name
                                    addressType = ConvertTo-Text $_.IPv4AddressType
                                }
                            }
                        }
                    }
                }
            }
        })
}

$failed = New-Object System.Collections.Generic.List[object]
function Add-Failure([string] $Computer, [string] $Message) {
    $failed.Add([ordered]@{ computer = $Computer; message = $Message })
    Write-Warning "${Computer}: $Message"
}

function Test-Here([string] $Computer) {
    ($Computer -split '\.')[0] -eq $env:COMPUTERNAME -or $Computer -eq 'localhost' -or $Computer -eq '.'
}

# Whether two names are one host: with a domain and without it they may be, in two domains they are not.
function Test-SameHost([string] $One, [string] $Other) {
    if ((Test-Here $One) -and (Test-Here $Other)) { return $true }
    $oneName, $oneDomain = $One -split '\.', 2
    $otherName, $otherDomain = $Other -split '\.', 2
    $oneName -eq $otherName -and (-not $oneDomain -or -not $otherDomain -or $oneDomain -eq $otherDomain)
}

# Runs a block on hosts: here in this process, elsewhere by remoting, so many at a time. Hands back 'host' and 'text' of
# what each of them said, and tells of those that did not.
function Invoke-OnHost([string[]] $Computer, [scriptblock] $Block, [string] $Activity) {
    $answered = @{}
    $errors = @()
    $broken = 'It did not answer.'
    $done = 0
    foreach ($name in @($Computer | Where-Object { Test-Here $_ })) {
        Write-Progress -Activity $Activity -Status $name -PercentComplete (100 * $done / $Computer.Count)
        try { & $Block | ForEach-Object { @{ host = $name; text = "$_" } } }
        catch { Add-Failure $name $_.Exception.Message }
        $done++
    }
    $others = @($Computer | Where-Object { -not (Test-Here $_) })
    if ($others.Count -gt 0) {
        $session = @{ ComputerName = $others; ThrottleLimit = $ThrottleLimit }
        if ($Credential) { $session['Credential'] = $Credential }
        # Each host ends with this mark, so that one without an answer is told from one that has nothing to say.
        $marked = [scriptblock]::Create("$Block`n'drlint: end'")
        try {
            Invoke-Command @session -ScriptBlock $marked -ErrorAction SilentlyContinue -ErrorVariable errors | ForEach-Object {
                $name = [string] $_.PSComputerName
                if ("$_" -ne 'drlint: end') { @{ host = $name; text = "$_" } }
                else {
                    $answered[$name] = $true
                    $done++
                    Write-Progress -Activity $Activity -Status $name -PercentComplete (100 * $done / $Computer.Count)
                }
            }
        }
        catch { $broken = $_.Exception.Message }
        foreach ($name in @($others | Where-Object { -not $answered[$_] })) {
            $own = $errors |
                Where-Object { "$($_.TargetObject)" -eq $name -or "$($_.OriginInfo.PSComputerName)" -eq $name } |
                Select-Object -First 1
            Add-Failure $name $(if ($own) { $own.Exception.Message } else { $broken })
        }
    }
    Write-Progress -Activity $Activity -Completed
}

# The hosts to ask: those that are named, and the nodes that are up of the clusters that they are in. Each once.
function Get-HostToAsk([string[]] $Computer) {
    $before = $failed.Count
    $known = @()
    foreach ($name in $Computer) {
        if (-not ($known | Where-Object { Test-SameHost $_ $name })) { $known += $name }
    }
    $down = @()
    foreach ($answer in @(Invoke-OnHost $known $clusterNodes 'Looking for cluster nodes')) {
        $node, $state = $answer.text -split '\|', 2
        if (-not $node) {
            $warnings.Add("Get-ClusterNode on $($answer.host): $state")
            continue
        }
        # A node is named without its domain: it is in that of the host that names it.
        $domain = ($answer.host -split '\.', 2)[1]
        if ($domain) { $node = "$node.$domain" }
        if (@($known + $down | Where-Object { Test-SameHost $_ $node }).Count -gt 0) { continue }
        if ($state -eq 'Down') { $down += $node } else { $known += $node }
    }
    $unreached = @($failed | Select-Object -Skip $before | ForEach-Object { $_.computer })
    foreach ($node in $down) { Add-Failure $node 'The node is down: machines that only it knows are missing.' }
    $known | Where-Object { $unreached -notcontains $_ }
}

# Found out before the hosts are asked, which can take long.
$file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
if (-not (Test-Path -LiteralPath (Split-Path -Parent $file) -PathType Container)) {
    throw "The folder of '$Path' does not exist. Name another one with -Path."
}
$collectedAt = (Get-Date).ToUniversalTime()
. $tools

$vmm = 'null'
$hostsOfVmm = @()
if ($VmmServer) {
    try {
        Write-Progress -Activity 'Asking VMM' -Status $VmmServer
        Import-Module -Name VirtualMachineManager
        $connection = @{ ComputerName = $VmmServer }
        if ($Credential) { $connection['Credential'] = $Credential }
        $vmmConnection = Get-SCVMMServer @connection
        # PowerShell 7 may load the module by way of Windows PowerShell, and then hands on copies that are cut off.
        if ("$($vmmConnection.PSObject.TypeNames)" -like 'Deserialized.*') {
            throw 'This PowerShell cannot load the module of VMM itself. Run the script in Windows PowerShell 5.1 (powershell.exe).'
        }
        $hostsOfVmm = @(Get-SCVMHost -VMMServer $vmmConnection |
                Where-Object { "$($_.VirtualizationPlatform)" -eq 'HyperV' } | ForEach-Object { [string] $_.Name })
        $vmm = & $ofVmm
    }
    catch { Add-Failure $VmmServer $_.Exception.Message }
    Write-Progress -Activity 'Asking VMM' -Completed
}

$asked = @($ComputerName | Where-Object { $_ })
if ($asked.Count -eq 0) { $asked = @(if ($VmmServer) { $hostsOfVmm } else { $env:COMPUTERNAME }) }
$documents = @()
if ($asked.Count -gt 0) {
    $targets = @(Get-HostToAsk $asked)
    if ($targets.Count -gt 0) {
        $whole = [scriptblock]::Create("$tools`n$onHost")
        $documents = @(Invoke-OnHost $targets $whole 'Asking Hyper-V hosts' | ForEach-Object { $_.text })
    }
}

# What the hosts have said is JSON already and is put in as it is.
$head = ConvertTo-JsonText ([ordered]@{
        format = 'drlint-collector'
        formatVersion = 1
        collectedAt = $collectedAt
        powerShell = ConvertTo-Text $PSVersionTable.PSVersion
        asked = $asked
        failed = $failed
        warnings = $warnings
    })
$text = $head.Substring(0, $head.Length - 1) + ",`"vmm`":$vmm,`"hosts`":[" + ($documents -join ',') + ']}'
[System.IO.File]::WriteAllText($file, $text, (New-Object System.Text.UTF8Encoding($false)))
Write-Host "Hosts written to ${file}: $($documents.Count). Failed: $($failed.Count)."
