module.exports = globalThis.mlopsDuckdb
