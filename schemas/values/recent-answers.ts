/** How many answers are kept. */
const MOST = 1000;

/**
 * A function of texts that remembers its last answers, for values that repeat from object to object: the sizes of disks,
 * the versions of agents.
 */
export function withRecentAnswers<Value>(work: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = work(text);
      // An editor's server lives long; texts that are typed should not pile up in it.
      if (answers.size >= MOST) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
