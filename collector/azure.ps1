<#
.SYNOPSIS
Writes down what Azure knows of what is protected by Site Recovery, for drlint. Reads only; changes nothing.

.DESCRIPTION
One JSON file for each list, as the REST API answers it. Needs the Azure CLI ('az login' first) and the role Reader.
'az rest' asks for one page; here all pages of a list are asked for. A list that could not be read whole keeps the
nextLink at which it stopped; what failed is said, and told by the exit code 1. Beside each list stands what was asked for,
when, and whether it has all pages.

.PARAMETER Folder
Where to write the files. It must hold no JSON files yet.

.PARAMETER Subscription
The ids of subscriptions. By default the one that az works with.

.EXAMPLE
.\azure.ps1 -Folder drlint-azure
#>
#requires -Version 5.1
[CmdletBinding()]
param(
    [ValidateNotNullOrEmpty()] [string] $Folder = 'drlint-azure',
    [string[]] $Subscription
)
Set-StrictMode -Off
$ErrorActionPreference = 'Stop'
# A failing az is looked at here, in every version of PowerShell.
$PSNativeCommandUseErrorActionPreference = $false

# The lists of a subscription: path|api-version. 'statusOnly' asks what runs in the machines. The versions are stable ones of github.com/Azure/azure-rest-api-specs, looked
# up on 2026-11-28.
$listsOfASubscription = @(
    'providers/Microsoft.RecoveryServices/vaults|2024-04-01'
    'providers/Microsoft.Network/virtualNetworks|2024-05-01'
    'providers/Microsoft.Network/networkManagers|2024-05-01'
    'providers/Microsoft.Network/networkInterfaces|2024-05-01'
    'providers/Microsoft.Network/networkSecurityGroups|2024-05-01'
    'providers/Microsoft.Network/publicIPAddresses|2024-05-01'
    'providers/Microsoft.Network/loadBalancers|2024-05-01'
    'providers/Microsoft.Network/routeTables|2024-05-01'
    'providers/Microsoft.Network/privateEndpoints|2024-05-01'
    'providers/Microsoft.Storage/storageAccounts|2024-01-01'
    'providers/Microsoft.Compute/virtualMachines|2024-07-01'
    'providers/Microsoft.Compute/virtualMachines|2024-07-01&statusOnly=true'
    'providers/Microsoft.Compute/virtualMachineScaleSets|2024-07-01'
    'providers/Microsoft.Compute/disks|2024-03-02'
    'providers/Microsoft.Compute/diskEncryptionSets|2024-03-02'
    'providers/Microsoft.KeyVault/vaults|2023-07-01'
    'providers/Microsoft.Authorization/locks|2020-05-01'
    'providers/Microsoft.Authorization/roleAssignments|2022-04-01'
    'providers/Microsoft.Authorization/roleDefinitions|2022-04-01'
    'resourcegroups|2021-04-01'
)
# The list of a gateway that stands in a network, in the version of the networks.
$listOfAGateway = 'connections'
# The list of a storage account, in the version of the accounts.
$listOfAnAccount = 'blobServices'
# The list of a key vault, in the version of the vaults. It lacks the types of the keys, which each tells by itself.
$listOfAKeyVault = 'keys'
# The lists of a vault.
$listsOfAVault = @(
    'replicationFabrics'
    'replicationPolicies'
    'replicationProtectionContainers'
    'replicationProtectionContainerMappings'
    'replicationProtectedItems'
    'replicationNetworks'
    'replicationNetworkMappings'
    'replicationRecoveryServicesProviders'
    'replicationProtectionClusters'
    'replicationRecoveryPlans'
    'replicationJobs'
)
# The list of a protection container.
$listOfAContainer = 'replicationProtectableItems'
$siteRecovery = '2025-08-01'

$failures = New-Object System.Collections.Generic.List[string]
function Add-Failure([string] $Message) {
    $failures.Add($Message)
    Write-Warning "failed: $Message"
}

$utf8 = New-Object System.Text.UTF8Encoding($false)
$target = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Folder)
[System.IO.Directory]::CreateDirectory($target) | Out-Null
if (Get-ChildItem -LiteralPath $target -Filter '*.json') {
    throw "There are JSON files in $target already: name another folder, or empty it."
}
$urlFile = [System.IO.Path]::GetTempFileName()
$pageFile = [System.IO.Path]::GetTempFileName()
$files = New-Object System.Collections.Generic.List[string]

# One page. The URL goes by a file, since az on Windows is a batch file, to which '&' in an argument is a command; the answer
# comes by a file, since what a console says is in its own encoding.
function Read-Page([string] $Url) {
    [System.IO.File]::WriteAllText($urlFile, $Url, $utf8)
    [System.IO.File]::WriteAllText($pageFile, '', $utf8)
    az rest --method get --url "@$urlFile" --output-file $pageFile | Out-Null
    if ($LASTEXITCODE -ne 0) { throw 'az rest has failed.' }
    $page = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($pageFile, $utf8))
    if ($null -ne $page.value) { return $page }
    if ($null -eq $page.id) { throw 'the answer is no list' }
    # A resource by itself is a list of one.
    [pscustomobject] @{ value = @($page) }
}

# All pages of a list, as one list in a file. Hands back what is in it.
function Read-AllPages([string] $At, [string] $ApiVersion) {
    $url = "$cloud${At}?api-version=$ApiVersion"
    $items = New-Object System.Collections.Generic.List[object]
    $pages = 0
    $collectedAt = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [System.Globalization.CultureInfo]::InvariantCulture)
    $files.Add($At)
    Write-Progress -Activity 'Asking Azure' -Status $At
    try {
        while ($url) {
            $page = Read-Page $url
            $pages++
            foreach ($item in $page.value) { $items.Add($item) }
            $before = $url
            $url = [string] $page.nextLink
            if ($url -eq $before) { throw 'the next page is the same one' }
        }
    }
    catch { Add-Failure "${url}: $($_.Exception.Message)" }
    # Without a single page nothing is known of the list, not even that it is empty.
    if ($pages -eq 0) { return }
    $list = [ordered]@{ value = $items.ToArray() }
    if ($url) { $list['nextLink'] = $url }
    # A list that was cut off looks like a whole one, and does not say when it was read.
    $list['drlintCollector'] = [ordered]@{ collectedAt = $collectedAt; hasAllPages = -not $url; path = $At }
    $name = '{0:d3}-{1}.json' -f $files.Count, ($At -split '/')[-1]
    $text = ConvertTo-Json -InputObject $list -Depth 100
    [System.IO.File]::WriteAllText((Join-Path -Path $target -ChildPath $name), $text, $utf8)
    $items
}

try {
    $cloud = ([string] (az cloud show --query endpoints.resourceManager --output tsv)).TrimEnd('/')
    if ($LASTEXITCODE -ne 0 -or -not $cloud) { throw "The Azure CLI does not answer: install it, and run 'az login'." }
    if (-not $Subscription) {
        $Subscription = @([string] (az account show --query id --output tsv))
        if ($LASTEXITCODE -ne 0) { throw "There is no subscription: run 'az login', or name one." }
    }
    Read-AllPages '/subscriptions' '2022-12-01' | Out-Null
    foreach ($one in $Subscription) {
        $vaults = @()
        foreach ($list in $listsOfASubscription) {
            $path, $version = $list -split '\|'
            $found = @(Read-AllPages "/subscriptions/$one/$path" $version)
            if ($path -like '*/Microsoft.RecoveryServices/vaults') { $vaults = $found }
            if ($path -like '*/virtualNetworks') {
                # What a gateway uses in a network has an id below that of the gateway.
                $used = @($found | ForEach-Object { $_.properties.subnets } | ForEach-Object { $_.properties.ipConfigurations } | ForEach-Object { $_.id })
                $gateways = @($used | Where-Object { $_ -like '*/virtualNetworkGateways/*/ipConfigurations/*' } | ForEach-Object { ($_ -split '/ipConfigurations/')[0] } | Sort-Object -Unique)
                foreach ($gateway in $gateways) { Read-AllPages "$gateway/$listOfAGateway" $version | Out-Null }
            }
            if ($path -like '*/Microsoft.KeyVault/vaults') {
                foreach ($keyVault in $found) {
                    $keys = @(Read-AllPages "$($keyVault.id)/$listOfAKeyVault" $version)
                    foreach ($key in $keys) { Read-AllPages $key.id $version | Out-Null }
                }
            }
            if ($path -notlike '*/storageAccounts') { continue }
            # An account for files alone has no blobs, and answers with an error.
            $withBlobs = @($found | Where-Object { $_.kind -ne 'FileStorage' })
            foreach ($account in $withBlobs) { Read-AllPages "$($account.id)/$listOfAnAccount" $version | Out-Null }
        }
        foreach ($vault in $vaults) {
            $containers = @()
            foreach ($list in $listsOfAVault) {
                $found = @(Read-AllPages "$($vault.id)/$list" $siteRecovery)
                if ($list -eq 'replicationProtectionContainers') { $containers = $found }
            }
            foreach ($container in $containers) { Read-AllPages "$($container.id)/$listOfAContainer" $siteRecovery | Out-Null }
        }
    }
}
finally {
    [System.IO.File]::Delete($urlFile)
    [System.IO.File]::Delete($pageFile)
}
if ($failures.Count -gt 0) {
    Write-Warning "Lists not read, or not to their end: $($failures.Count). What was read is in $target."
    exit 1
}
Write-Host "Written to $target."
