import type { KernelLine } from "./kernel-lists.ts";

/** Of RHEL 9.0: listed for agent 9.62, and again for Oracle, Rocky and Alma. */
const OF_9_0 = "5.14.0-70 el 97.1 101.1";
const OF_9_2_EARLY = "5.14.0-284 el 62.1 64.1 66.1 67.1 69.1 71.1";
const OF_9_2_LATE = "5.14.0-284 el 73.1 75.1 77.1 79.1 80.1 82.1 84.1 85.1 86.1";
const OF_9_4_EARLY = "5.14.0-427 el 13.1 16.1 18.1 20.1 22.1";
const OF_9_4_LATE = "5.14.0-427 el 24.1 26.1 28.1 31.1 33.1 35.1 37.1";
const OF_9_5 = "5.14.0-503 el 11.1+";
const OF_9_7 = "5.14.0-611 el 5.1+";
const OF_10 = ["6.12.0-55 el 9.1+", "6.12.0-124 el 8.1+"];

/** The oldest agent that the tables know: what came before it is taken by all of them. */
const OLDEST = "9.62";

/**
 * Kernels of Red Hat Enterprise Linux. "And later" is within the series of a release: 427 is that of 9.4, 503 of 9.5, 570 of 9.6, 611
 * of 9.7. Of 6 to 8 stock kernels are taken; the lowest ones of 8.4 to 8.6 are another row's.
 */
export const redHatKernels: readonly KernelLine[] = [
  ...[6, 7, 8].map((major) => ({ agent: OLDEST, major, stock: ["el"] })),
  { agent: "9.62", major: 9, minors: [0, 4], kernels: [OF_9_0, OF_9_2_EARLY, "5.14.0-427 el 13.1+"] },
  { agent: "9.63", major: 9, minors: [0, 4], kernels: [OF_9_2_LATE] },
  { agent: "9.64", major: 9, minors: [0, 5], kernels: [OF_9_5] },
  { agent: "9.65", major: 9, minors: [0, 6], kernels: [OF_9_5, "5.14.0-570 el 12.1+"] },
  { agent: "9.66", major: 9, minors: [0, 7], kernels: [OF_9_7] },
  { agent: "9.66", major: 10, minors: [0, 1], kernels: OF_10 },
];

/** Oracle's own kernels up to UEK6. */
const UEK_3_TO_6 = ["3.8.13 uek 0+", "4.1.12 uek 0+", "4.14.35 uek 0+", "5.4.17 uek 0+"];
const UEK_7 = "5.15.0 uek 0+";

/** Kernels of Oracle Linux: those of Red Hat, and Oracle's own, UEK. */
export const oracleKernels: readonly KernelLine[] = [
  ...[6, 7, 8].map((major) => ({ agent: OLDEST, major, stock: ["el"], kernels: UEK_3_TO_6 })),
  { agent: OLDEST, major: 8, minors: [7, 10], kernels: [UEK_7] },
  { agent: OLDEST, major: 9, minors: [0, 6], kernels: [UEK_7] },
  { agent: "9.62", major: 9, minors: [0, 3], kernels: [OF_9_0, OF_9_2_EARLY] },
  { agent: "9.63", major: 9, minors: [0, 4], kernels: [OF_9_2_LATE, OF_9_4_EARLY, OF_9_4_LATE] },
  { agent: "9.65", major: 9, minors: [0, 5], kernels: [OF_9_5] },
  { agent: "9.66", major: 9, minors: [0, 6], kernels: [OF_9_5] },
];

const OF_9_0_TO_9_4 = [OF_9_0, OF_9_2_EARLY, OF_9_4_EARLY];

/** Kernels of Rocky Linux. The line of 9.66 names 9.0 to 9.7 with a kernel that 9.7 alone has. */
export const rockyKernels: readonly KernelLine[] = [
  { agent: "9.62", major: 9, minors: [0, 1], kernels: OF_9_0_TO_9_4 },
  { agent: "9.65", major: 9, minors: [0, 5], kernels: OF_9_0_TO_9_4 },
  { agent: "9.66", major: 9, minors: [0, 7], kernels: [OF_9_7] },
  { agent: "9.66", major: 10, minors: [0, 1], kernels: OF_10 },
];

/** Kernels of AlmaLinux. The edition has none of agents before 9.64. */
export const almaKernels: readonly KernelLine[] = [
  { agent: "9.64", major: 9, minors: [0, 1], kernels: OF_9_0_TO_9_4 },
  { agent: "9.65", major: 9, minors: [0, 5], kernels: OF_9_0_TO_9_4 },
  { agent: "9.66", major: 9, minors: [6, 7], kernels: [OF_9_7] },
  { agent: "9.66", major: 10, minors: [0, 1], kernels: OF_10 },
];
