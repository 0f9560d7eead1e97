/**
 * Limits of the tests, in milliseconds. They are there to end a hang, never to judge how fast a machine is: each is
 * many times what the slowest test takes with both cores busy with other work.
 */

/** For one thing to happen: a page that opens, a server that starts, a row that is written. */
export const patience = 180_000;

/** For one test, or one hook around tests. */
export const longestTest = 900_000;
