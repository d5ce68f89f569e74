/** How much the tests try that only long runs show: a sample in every run, all of it in `npm test -- deep`. */

export const isDeep = process.env['TEST_DEPTH'] === 'deep';

/** All cases in the deep form, else the first of them. */
export const casesOf = <Case>(all: readonly Case[], sample = 1): readonly Case[] =>
  isDeep ? all : all.slice(0, sample);
