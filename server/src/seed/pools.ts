/*
 * The engine takes milliseconds for a text, so at size texts repeat and what it says of them is reused: never invented,
 * only computed once. Below these numbers every account has a resume of its own and every job an ad of its own.
 */

/** Different resumes, of employers' numbers too: the accounts n, n + 200, n + 400 … are namesakes and send the same resume. */
export const RESUMES = 200

/** Different ads: the jobs n, n + 5,000 … are one ad, posted again by the same employer. */
export const TEXTS = 5_000

/** A job's number is kept in the microseconds of its created_at: what makes seeding twice add nothing twice. */
export const MOST_JOBS = 1_000_000
