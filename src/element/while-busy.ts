/** Does what takes a while, in the state `busy`; an error is told where somebody listens, and thrown. */
export async function whileBusy<Result>(states: CustomStateSet, work: () => Promise<Result>, tell?: (error: unknown) => void): Promise<Result> {
  states.add('busy');
  try {
    return await work();
  } catch (error) {
    tell?.(error);
    throw error;
  } finally {
    states.delete('busy');
  }
}
