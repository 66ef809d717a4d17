/** Hosts of one site with their agents and providers, h1 and so on. */
export const hosts = (...versions: readonly (readonly [agent: string, provider: string])[]) => `
hyperVSites: [{ name: s }]
hyperVHosts:
${versions
  .map(
    ([agent, provider], index) =>
      `  - { name: h${index + 1}, site: s, recoveryServicesAgentVersion: ${agent}, siteRecoveryProviderVersion: ${provider} }\n`,
  )
  .join("")}virtualMachines:
${versions.map((_, index) => `  - { name: A${index}, host: h${index + 1}, replication: { to: azure } }\n`).join("")}`;
