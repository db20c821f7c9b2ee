/** Most characters (UTF-16 code units) of a comment's body, the marker included. */
export const COMMENT_CHARACTERS = 65_536

/** Most bytes of one step's summary; a longer one is dropped whole by the runner. */
export const SUMMARY_BYTES = 1024 * 1024

/** Annotations of one type that a step can show; the runner drops the rest without a word. */
export const ANNOTATIONS_PER_TYPE = 10

/** Characters of an annotation after which the runner cuts. */
export const ANNOTATION_CHARACTERS = 4096

/** Most bytes of one asset of a release: GitHub refuses 2 GiB. */
export const ASSET_BYTES = Math.floor(1.9 * 2 ** 30)

/** Items of one page of a list; the most that the API gives. */
export const PAGE_SIZE = 100

/** Longest that one run of an action waits for rate limits, all waits together, in seconds. */
export const RATE_LIMIT_WAIT_SECONDS = 180

/** Repeats of a request that failed on the server's side. */
export const RETRIES = 3
