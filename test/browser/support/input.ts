import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses real keys, as `Control+z` or `Shift+ArrowUp`; names are those of `KeyboardEvent.key`. */
export const pressKeys = (combination: string): Promise<unknown> =>
  executeServerCommand('press-keys', { keys: combination.split(/\+(?=.)/) });

/**
 * Types a text by real key presses in whatever has focus.
 * A space, and a letter that comes twice, begin a new command: WebKit's driver does not let go of a key within one,
 * and loses every further space.
 */
export const typeText = async (text: string): Promise<void> => {
  const parts = [...text].reduce<string[]>((all, letter) => {
    const last = all.at(-1);
    return last === undefined || letter === ' ' || last.endsWith(letter) ? [...all, letter] : [...all.slice(0, -1), last + letter];
  }, []);
  for (const part of parts) await sendKeys({ type: part });
};

/** Moves, presses and releases the real mouse; places are in page pixels. */
export const mouse = {
  moveTo: (x: number, y: number): Promise<void> =>
    sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] }),
  down: (): Promise<void> => sendMouse({ type: 'down', button: 'left' }),
  up: (): Promise<void> => sendMouse({ type: 'up', button: 'left' }),
  click: (x: number, y: number): Promise<void> =>
    sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)], button: 'left' }),
};

/** Sets the size of the page in CSS pixels. */
export const resizeWindow = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('resize-window', { width, height });

/** Pretends a media preference of the reader; works in Chromium only. */
export const emulateMedia = (features: {
  media?: 'screen' | 'print';
  colorScheme?: 'dark' | 'light' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}): Promise<unknown> => executeServerCommand('emulate-media-of-page', features);
