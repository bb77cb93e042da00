/** Something about the line that a place such as `line 4, column 12` names; nothing if it names none. */
export function lineOf(place: string | undefined, say: (line: string) => string): string {
  const [, line] = /^line (\d+)/.exec(place ?? '') ?? [];
  return line === undefined ? '' : say(line);
}
