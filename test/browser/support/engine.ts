/** One of the three browser engines the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

const nameOf = (agent: string): Engine => {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
};

/** The engine this test runs in. */
export const engine: Engine = nameOf(navigator.userAgent);

/**
 * A test for the engines that can run it; in the others it counts as skipped, with the reason in its name.
 * The only way to skip: the run fails on a skip without a reason.
 */
export const itExcept = (
  reasons: Partial<Record<Engine, string>>,
  title: string,
  run: () => void | Promise<void>,
): void => {
  const reason = reasons[engine];
  if (reason === undefined) it(title, run);
  else it.skip(`${title} [not in ${engine}: ${reason}]`, run);
};
