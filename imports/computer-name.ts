import { fold } from "../inventory/names/name-index.ts";

/** The computer's name of `HV01.corp.contoso.com`; hosts are known by it in Hyper-V. */
export function computerName(name: string | undefined): string | undefined {
  return name?.split(".")[0] || undefined;
}

/** A computer's name as it is compared: without its domain, letter case aside. */
export function computerKey(name: string): string {
  return fold(computerName(name) ?? name);
}

/** Whether two names of computers have domains that differ. */
export function isOtherDomain(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.toLowerCase());
  return first!.includes(".") && second!.includes(".") && first !== second;
}
