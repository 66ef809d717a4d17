import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The end of Basic load balancers. */
export const azureBasicLoadBalancers = {
  id: "azure-basic-load-balancers",
  title: "Upgrading from Basic Load Balancer - Guidance",
  date: "2026-09-02",
  url: "https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance",
  binds: ["azure-to-azure"],
  shortName: "basic-balancers",
  sections: {},
  rows,
} as const satisfies SourceDocument;
