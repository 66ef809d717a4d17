import { compareNumbers, numbersOf } from "../releases.ts";

/** What the name of a kernel says, as `uname -r` prints it. */
export interface KernelName {
  /** The series that it belongs to: `5.15.0`, `6.1.0-0.deb11`, `5.14.0-427`. */
  readonly series: string;
  /** Its numbers within the series, the most significant one first. */
  readonly build: readonly number[];
  /** `azure`, `generic`, `cloud-amd64`, `default`; `el` for a kernel of Red Hat, `uek` for one of Oracle. */
  readonly flavour: string;
}

const FORMS: readonly RegExp[] = [
  // 5.14.0-427.13.1.el9_4.x86_64, with or without the architecture; the first of a series is 4.18.0-553.el8_10.
  /^(?<series>\d+\.\d+\.\d+-\d+)(?:\.(?<build>\d+(?:\.\d+)*))?\.(?<flavour>el)\d+(?:_\d+)?(?:\.[a-z]\w+)?$/,
  // 5.15.0-200.131.27.el8uek.x86_64
  /^(?<series>\d+\.\d+\.\d+)-(?<build>\d+(?:\.\d+)*)\.el\d+(?:_\d+)?(?<flavour>uek)(?:\.[a-z]\w+)?$/,
  // 6.1.0-0.deb11.35-cloud-amd64
  /^(?<series>\d+\.\d+\.\d+-0\.deb\d+)\.(?<build>\d+)-(?<flavour>[a-z][a-z0-9-]*)$/,
  // 6.4.0-150600.8.37-azure
  /^(?<series>\d+\.\d+\.\d+-1\d0\d00)\.(?<build>\d+(?:\.\d+)*)-(?<flavour>[a-z][a-z0-9-]*)$/,
  // 5.15.0-1088-azure, 4.12.14-16.197-azure
  /^(?<series>\d+\.\d+\.\d+)-(?<build>\d+(?:\.\d+)*)-(?<flavour>[a-z][a-z0-9-]*)$/,
];

/** Reads the name of a kernel of a distribution; undefined for any other text. */
export function readKernel(name: string): KernelName | undefined {
  for (const form of FORMS) {
    const { series, build, flavour } = form.exec(name.trim())?.groups ?? {};
    if (series !== undefined) return { series, build: numbersOf(build ?? ""), flavour: flavour! };
  }
  return undefined;
}

/** Negative where the first kernel stands before the second by series and build. */
export function compareKernels(first: KernelName, second: KernelName): number {
  const numbers = ({ series, build }: KernelName) => [...numbersOf(series), ...build];
  return compareNumbers(numbers(first), numbers(second));
}
