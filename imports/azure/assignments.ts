/** How an address is assigned: what Site Recovery and Azure say, and what an inventory says. */
export const ASSIGNMENTS: { readonly [type: string]: string } = { Static: "static", Dynamic: "dhcp" };
