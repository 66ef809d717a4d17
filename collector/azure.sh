#!/usr/bin/env bash
# Writes down what Azure knows of what is protected by Site Recovery, for drlint: one JSON file for each list, as the REST
# API answers it. Reads only; changes nothing. Needs the Azure CLI ('az login' first) and the role Reader.
#
#   bash azure.sh [FOLDER [SUBSCRIPTION...]]
#
# FOLDER is drlint-azure by default; it must hold no JSON files yet. SUBSCRIPTION is the id of a subscription, by default
# the one that az works with. 'az rest' asks for one page; here all pages of a list are asked
# for. A list that could not be read whole keeps the nextLink at which it stopped; what failed is said, and told by the
# exit code 1. Beside each list stands what was asked for, when, and whether it has all pages.
set -u

# The lists of a subscription: path|api-version. 'statusOnly' asks what runs in the machines. The versions are stable ones of github.com/Azure/azure-rest-api-specs, looked
# up on 2026-11-28.
lists_of_a_subscription='
providers/Microsoft.RecoveryServices/vaults|2024-04-01
providers/Microsoft.Network/virtualNetworks|2024-05-01
providers/Microsoft.Network/networkManagers|2024-05-01
providers/Microsoft.Network/networkInterfaces|2024-05-01
providers/Microsoft.Network/networkSecurityGroups|2024-05-01
providers/Microsoft.Network/publicIPAddresses|2024-05-01
providers/Microsoft.Network/loadBalancers|2024-05-01
providers/Microsoft.Network/routeTables|2024-05-01
providers/Microsoft.Network/privateEndpoints|2024-05-01
providers/Microsoft.Storage/storageAccounts|2024-01-01
providers/Microsoft.Compute/virtualMachines|2024-07-01
providers/Microsoft.Compute/virtualMachines|2024-07-01&statusOnly=true
providers/Microsoft.Compute/virtualMachineScaleSets|2024-07-01
providers/Microsoft.Compute/disks|2024-03-02
providers/Microsoft.Compute/diskEncryptionSets|2024-03-02
providers/Microsoft.KeyVault/vaults|2023-07-01
providers/Microsoft.Authorization/locks|2020-05-01
providers/Microsoft.Authorization/roleAssignments|2022-04-01
providers/Microsoft.Authorization/roleDefinitions|2022-04-01
resourcegroups|2021-04-01
'
# The list of a gateway that stands in a network, in the version of the networks.
list_of_a_gateway='connections'
# The list of a storage account, in the version of the accounts.
list_of_an_account='blobServices'
# The list of a key vault, in the version of the vaults. It lacks the types of the keys, which each tells by itself.
list_of_a_key_vault='keys'
# The lists of a vault.
lists_of_a_vault='
replicationFabrics
replicationPolicies
replicationProtectionContainers
replicationProtectionContainerMappings
replicationProtectedItems
replicationNetworks
replicationNetworkMappings
replicationRecoveryServicesProviders
replicationProtectionClusters
replicationRecoveryPlans
replicationJobs
'
# The list of a protection container.
list_of_a_container='replicationProtectableItems'
site_recovery='2025-08-01'

folder=${1:-drlint-azure}
[ $# -gt 0 ] && shift
failures=0
files=0
written=

fail() {
  failures=$((failures + 1))
  printf 'failed: %s\n' "$*" >&2
}

# What az prints in one line.
ask() {
  az "$@" --output tsv < /dev/null | tr -d '\r'
}

# read_list NAME URL PATH: all pages of a list, as one list in the file $written. az prints JSON with two blanks a level: what is
# at the first levels is known by them.
read_list() {
  local url=$2 page=$work/page items=$work/items pages=0 before collected whole=false
  collected=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  files=$((files + 1))
  written=$(printf '%s/%03d-%s.json' "$folder" "$files" "$1")
  : > "$items"
  while :; do
    if ! az rest --method get --url "$url" --output json < /dev/null > "$page.crlf"; then
      fail "$url"
      break
    fi
    tr -d '\r' < "$page.crlf" > "$page"
    # A resource by itself is a list of one.
    if ! grep -q '^  "value": \[' "$page" && grep -q '^  "id": "' "$page"; then
      { printf '{\n  "value": [\n'; sed 's/^/    /' "$page"; printf '  ]\n}\n'; } > "$page.one"
      mv "$page.one" "$page"
    fi
    if ! grep -q '^  "value": \[' "$page"; then
      fail "$url: the answer is no list"
      break
    fi
    pages=$((pages + 1))
    before=$url
    url=$(sed -n 's/^  "nextLink": "\(.*\)",\{0,1\}$/\1/p' "$page")
    awk '/^  "value": \[$/ { inside = 1; next } inside && /^  \]/ { exit } inside' "$page" > "$page.items"
    # The last one of a page has no comma, and those of another page may come.
    if [ -s "$items" ] && [ -s "$page.items" ]; then printf '    ,\n' >> "$items"; fi
    cat "$page.items" >> "$items"
    [ -n "$url" ] || break
    if [ "$url" = "$before" ]; then
      fail "$url: the next page is the same one"
      break
    fi
  done
  # Without a single page nothing is known of the list, not even that it is empty.
  [ "$pages" -gt 0 ] || return
  {
    printf '{\n  "value": [\n'
    cat "$items"
    printf '  ],\n'
    if [ -n "$url" ]; then printf '  "nextLink": "%s",\n' "$url"; else whole=true; fi
    # A list that was cut off looks like a whole one, and does not say when it was read.
    printf '  "drlintCollector": { "collectedAt": "%s", "hasAllPages": %s, "path": "%s" }\n}\n' "$collected" "$whole" "$3"
  } > "$written"
}

# The ids of what is in the list that was read last.
ids() {
  if [ -f "$written" ]; then sed -n 's/^      "id": "\(.*\)",\{0,1\}$/\1/p' "$written"; fi
}

# The ids of the gateways that stand in the networks in it.
gateways() {
  if [ -f "$written" ]; then
    sed -n 's/^ *"id": "\(.*\/virtualNetworkGateways\/[^/]*\)\/ipConfigurations\/.*$/\1/p' "$written" | sort -u
  fi
}

# The ids of the accounts in it that have blobs: one for files alone answers with an error.
ids_with_blobs() {
  [ -f "$written" ] || return
  awk '
    /^    \{/ { id = ""; has_blobs = 1 }
    /^      "id": / { id = $0; gsub(/^      "id": "|",?$/, "", id) }
    /^      "kind": "FileStorage"/ { has_blobs = 0 }
    /^    \}/ && id != "" && has_blobs { print id }
  ' "$written"
}

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder" || exit 2
if ls "$folder"/*.json > /dev/null 2>&1; then
  echo "There are JSON files in $folder already: name another folder, or empty it." >&2
  exit 2
fi

if ! cloud=$(ask cloud show --query endpoints.resourceManager) || [ -z "$cloud" ]; then
  echo "The Azure CLI does not answer: install it, and run 'az login'." >&2
  exit 2
fi
cloud=${cloud%/}
if [ $# -eq 0 ]; then
  current=$(ask account show --query id)
  if [ -z "$current" ]; then
    echo "There is no subscription: run 'az login', or name one." >&2
    exit 2
  fi
  set -- "$current"
fi

# read_at PATH API-VERSION: the list, or the resource, at a path, named by its last part.
read_at() {
  echo "$1" >&2
  read_list "${1##*/}" "$cloud$1?api-version=$2" "$1"
}

read_at /subscriptions 2022-12-01
for subscription in "$@"; do
  : > "$work/vaults"
  for list in $lists_of_a_subscription; do
    read_at "/subscriptions/$subscription/${list%|*}" "${list#*|}"
    case $list in
      */Microsoft.RecoveryServices/vaults\|*) ids > "$work/vaults" ;;
      */virtualNetworks\|*)
        gateways > "$work/gateways"
        while IFS= read -r gateway; do
          read_at "$gateway/$list_of_a_gateway" "${list#*|}"
        done < "$work/gateways"
        ;;
      */storageAccounts\|*)
        ids_with_blobs > "$work/accounts"
        while IFS= read -r account; do
          read_at "$account/$list_of_an_account" "${list#*|}"
        done < "$work/accounts"
        ;;
      */Microsoft.KeyVault/*)
        ids > "$work/key-vaults"
        while IFS= read -r key_vault; do
          read_at "$key_vault/$list_of_a_key_vault" "${list#*|}"
          ids > "$work/keys"
          while IFS= read -r key; do
            read_at "$key" "${list#*|}"
          done < "$work/keys"
        done < "$work/key-vaults"
        ;;
    esac
  done
  while IFS= read -r vault; do
    : > "$work/containers"
    for list in $lists_of_a_vault; do
      read_at "$vault/$list" "$site_recovery"
      case $list in replicationProtectionContainers) ids > "$work/containers" ;; esac
    done
    while IFS= read -r container; do
      read_at "$container/$list_of_a_container" "$site_recovery"
    done < "$work/containers"
  done < "$work/vaults"
done

if [ "$failures" -gt 0 ]; then
  echo "Lists not read, or not to their end: $failures. What was read is in $folder." >&2
  exit 1
fi
echo "Written to $folder." >&2
