const UNITS = [
  ["TB", 1024 ** 4],
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
] as const;

/** `40GB` of 42949672960 bytes, `41000MB` where it is no whole number of them, and else the bytes. Undefined for no size. */
export function sizeInWords(bytes: number | undefined): string | number | undefined {
  if (bytes === undefined || !Number.isSafeInteger(bytes) || bytes <= 0) return undefined;
  const unit = UNITS.find(([, factor]) => bytes % factor === 0);
  return unit ? `${bytes / unit[1]}${unit[0]}` : bytes;
}
