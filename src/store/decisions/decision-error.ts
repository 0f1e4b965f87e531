// What is wrong with a decision, for the person who makes it.

export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}
