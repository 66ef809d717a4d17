/** The computer's name of `HV01.corp.contoso.com`; hosts are known by it in Hyper-V. */
export function computerName(name: string | undefined): string | undefined {
  return name?.split(".")[0] || undefined;
}
