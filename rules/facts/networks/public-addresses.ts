import { isPrimary } from "../../../forecast/address-wish.ts";
import type {
  AdapterTarget,
  AzureNetworkAdapter,
  IPConfiguration,
  IPConfigurationTarget,
} from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { AZURE_TARGET_FACT, needTarget } from "./azure-targets.ts";

/** The facts by which public addresses at both ends are told. */
export const PUBLIC_ADDRESS_FACTS = [
  AZURE_TARGET_FACT,
  "AdapterTarget.publicIpAddress",
  "AzureNetworkAdapter.ipConfigurations",
  "IPConfiguration.publicIpAddress",
  "IPConfiguration.target",
  "IPConfigurationTarget.publicIpAddress",
] as const;

/** An IP configuration of an Azure adapter and its public address at both ends. */
export interface PublicAddresses {
  readonly configuration: IPConfiguration;
  /** The name at the source; undefined where it has none, or where that is not recorded. */
  readonly source: string | undefined;
  /** The name that is set for the target; undefined where none is. */
  readonly target: string | undefined;
  /** What it is set in. */
  readonly setIn: AdapterTarget | IPConfigurationTarget | undefined;
}

/** The IP configurations of an Azure adapter with their public addresses. What is not recorded leaves the rows undecided. */
export function publicAddressesOf(
  adapter: AzureNetworkAdapter,
  check: Pick<RowCheck, "inventory" | "unrecorded" | "need">,
): readonly PublicAddresses[] {
  const ofAdapter = needTarget(adapter, check);
  if (!ofAdapter) return [];
  return (check.need(adapter, "ipConfigurations") ?? []).map((configuration) => {
    const setIn = isPrimary(adapter, configuration)
      ? ofAdapter === "none"
        ? undefined
        : ofAdapter
      : configuration.target;
    return {
      configuration,
      source: named(check.need(configuration, "publicIpAddress")),
      target: named(setIn?.publicIpAddress),
      setIn,
    };
  });
}

function named(name: string | undefined): string | undefined {
  return name === "none" ? undefined : name;
}
