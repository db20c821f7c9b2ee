/** A worker that dies as one does that runs out of memory: after it was asked, without an answer. */
process.once('message', () => {
  process.stderr.write('std::bad_alloc\n', () => process.kill(process.pid, 'SIGKILL'))
})
