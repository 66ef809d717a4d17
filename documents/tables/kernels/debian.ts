import type { KernelLine } from "./kernel-lists.ts";

const BOTH = "amd64,cloud-amd64";

/** Kernels of Debian. Of Debian 7 to 9 the edition lists none. */
export const debianKernels: readonly KernelLine[] = [
  { agent: "9.62", major: 10, kernels: [`4.19.0 ${BOTH} 27`, `5.10.0-0.deb10 ${BOTH} 30`] },
  { agent: "9.66", major: 11, kernels: [`5.10.0 ${BOTH} 35 36`, `6.1.0-0.deb11 ${BOTH} 35 37-41`] },
  { agent: "9.65", major: 11, kernels: [`6.1.0-0.deb11 ${BOTH} 32`] },
  { agent: "9.64", major: 11, kernels: [`5.10.0 ${BOTH} 33 34`, `6.1.0-0.deb11 ${BOTH} 25 26 28 31`] },
  { agent: "9.63", major: 11, kernels: [`5.10.0 ${BOTH} 26 31 32`, `6.1.0-0.deb11 ${BOTH} 13 17 18 21 22`] },
  { agent: "9.62", major: 11, kernels: [`5.10.0 ${BOTH} 30`, `6.1.0-0.deb11 ${BOTH} 21`] },
  { agent: "9.66", major: 12, kernels: [`6.1.0 ${BOTH} 34 35 37-41`] },
  { agent: "9.65", major: 12, kernels: [`6.1.0 ${BOTH} 32 33`] },
  { agent: "9.64", major: 12, kernels: [`6.1.0 ${BOTH} 26-31`, "6.1.0 cloud-amd64 15"] },
  { agent: "9.63", major: 12, kernels: [`6.1.0 ${BOTH} 25 26`] },
  { agent: "9.62", major: 12, kernels: [`6.1.0 ${BOTH} 22 23`, "6.5.0-0.deb12 cloud-amd64 4"] },
];
