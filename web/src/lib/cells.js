/** How a report's value stands to the others, as the accounts view has it: the word, and what it means. */
export const CELLS = {
  agree: ['agrees', 'another origin gives the same value'],
  differ: ['differs', 'another report gives a value that excludes it'],
  changed: ['changed', 'its source gave another value before'],
  scope: ['other scope', 'it counts other people or happenings'],
  alone: ['one origin', 'only its own origin gives the value'],
  silent: ['silent', 'it says nothing of this'],
};
