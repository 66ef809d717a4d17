import { expect, it } from "vitest";
import { OpenQuestions } from "../../../rules/run/open-questions.ts";
import type { Wait } from "../../../rules/run/wait.ts";
import type { Located } from "../../../schemas/located.ts";

const wait = (): Wait => ({ rows: [], facts: [] });
const disk = () => ({ nodeType: "Disk" }) as Located;

it("objects of a kind that wait for the same have one list, though others stand between them", () => {
  const [ofSystem, ofData, ofBoth] = [wait(), wait(), wait()];
  const questions = new OpenQuestions();
  const disks = Array.from({ length: 6 }, disk);
  for (const [index, each] of disks.entries()) {
    questions.add(each, index % 2 === 0 ? ofSystem : ofData);
    questions.add(each, ofBoth);
  }
  questions.add({ nodeType: "VirtualMachine" } as Located, ofBoth);
  const lists: (readonly Wait[])[] = [];
  questions.forEachObject((_, waits) => lists.push(waits));
  expect(lists.map(([first]) => first)).toEqual([
    ofSystem,
    ofData,
    ofSystem,
    ofData,
    ofSystem,
    ofData,
    ofBoth,
  ]);
  expect(new Set(lists).size).toBe(3);
});

it("an object of which questions come at two times keeps them apart from those of others", () => {
  const [one, other] = [wait(), wait()];
  const questions = new OpenQuestions();
  const [first, second] = [disk(), disk()];
  questions.add(first, one);
  questions.add(second, one);
  questions.add(first, other);
  expect(questions.of(first)).toHaveLength(2);
  expect(questions.of(second)).toHaveLength(1);
  expect(questions.size).toBe(3);
});
