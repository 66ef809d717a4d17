import type { KernelLine } from "./kernel-lists.ts";

const STOCK = ["default"];

/** Kernels of SUSE Linux Enterprise Server. Stock kernels are taken as they come; those for Azure are listed. */
export const suseKernels: readonly KernelLine[] = [
  { agent: "9.62", major: 12, minors: [1, 5], stock: STOCK },
  { agent: "9.62", major: 12, minors: [5, 5], kernels: ["4.12.14 azure 16.185 16.188 16.191"] },
  { agent: "9.63", major: 12, minors: [5, 5], kernels: ["4.12.14 azure 16.194 16.197 16.200"] },
  { agent: "9.62", major: 15, minors: [1, 5], stock: STOCK },
  { agent: "9.63", major: 15, minors: [6, 6], stock: STOCK },
  { agent: "9.66", major: 15, minors: [7, 7], stock: STOCK },
  { agent: "9.62", major: 15, minors: [5, 5], kernels: ["5.14.21-150500 azure 33.54 33.57 33.60"] },
  { agent: "9.63", major: 15, minors: [5, 5], kernels: ["5.14.21-150500 azure 33.63 33.66 33.69"] },
  { agent: "9.64", major: 15, minors: [5, 5], kernels: ["5.14.21-150500 azure 33.72 33.75"] },
  { agent: "9.63", major: 15, minors: [6, 6], kernels: ["6.4.0-150600 azure 6 8.5 8.8 8.11 8.14"] },
  { agent: "9.64", major: 15, minors: [6, 6], kernels: ["6.4.0-150600 azure 8.17 8.20"] },
  { agent: "9.65", major: 15, minors: [6, 6], kernels: ["6.4.0-150600 azure 8.23 8.26 8.31 8.34"] },
  { agent: "9.66", major: 15, minors: [6, 6], kernels: ["6.4.0-150600 azure 8.37 8.40 8.43 8.48 8.52"] },
  {
    agent: "9.66",
    major: 15,
    minors: [7, 7],
    kernels: ["6.4.0-150700 azure 18 20.3 20.6 20.11 20.15 20.18 20.24"],
  },
];
