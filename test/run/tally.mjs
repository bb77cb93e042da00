/**
 * What one part of the run came to. `lines` are printed below its name; `skipped` names what was not run and why, `again` the
 * files that were run a second time.
 */
export const tally = ({ passed = 0, failed = 0, skipped = [], again = [], lines = [] } = {}) => ({
  passed,
  failed,
  skipped,
  again,
  lines,
});

/** One check that either held or did not; its output is shown when it did not. */
export const oneCheck = ({ code, output }) =>
  code === 0 ? tally({ passed: 1 }) : tally({ failed: 1, lines: output.split('\n') });
