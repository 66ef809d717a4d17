import { withRecentAnswers } from "./recent-answers.ts";

/**
 * A version of dotted numbers of any length, kept as written. `5.10` and `5.1` differ; `4.8` and `4.8.0` are the same
 * version. Leading zeros do not count (`5.23.0912.1`).
 */
export class Version {
  /** The version as written. */
  readonly text: string;
  /** Its numbers, the most significant one first. */
  readonly numbers: readonly number[];

  private constructor(text: string, numbers: readonly number[]) {
    this.text = text;
    this.numbers = numbers;
  }

  /** The version that a text names, or undefined where it is not dotted numbers (a leading `v` is allowed). */
  static parse(text: string): Version | undefined {
    return Version.#parse(text);
  }

  static readonly #parse = withRecentAnswers((text: string): Version | undefined => {
    const trimmed = text.trim();
    if (!/^v?\d{1,15}(\.\d{1,15})*$/i.test(trimmed)) return undefined;
    return new Version(trimmed, trimmed.replace(/^v/i, "").split(".").map(Number));
  });

  /** Negative where this version is older than the other one, 0 where they are the same, positive where it is newer. */
  compare(other: Version): number {
    const length = Math.max(this.numbers.length, other.numbers.length);
    for (let index = 0; index < length; index++) {
      const difference = (this.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Whether this version is older than the other one. */
  isBefore(other: Version): boolean {
    return this.compare(other) < 0;
  }

  /** Whether both are the same version. */
  equals(other: Version): boolean {
    return this.compare(other) === 0;
  }

  toString(): string {
    return this.text;
  }

  /** As JSON, a version is its text. */
  toJSON(): string {
    return this.text;
  }
}
