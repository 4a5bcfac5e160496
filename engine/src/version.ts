/** Part of every analysis key: raise it whenever the same input may give another answer. */
export const ENGINE_VERSION = '0.4.0'
