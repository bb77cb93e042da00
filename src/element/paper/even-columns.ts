import { ListColumns } from './list-columns.js';
import { paperElement } from './paper-element.js';

/** Something that is set in columns: the title of a part, or a block of lines; `isContinued` if it began on the page before. */
type Piece = { head: string } | { title: string; lines: string[]; isContinued: boolean };

/** How near to the least height of columns is near enough, in px. */
const NEAR = 2;

/** Sets what stands in the columns of a page once more, in columns as low and as even as it fits in, if it does not reach the last of them. */
export function evenColumns(place: HTMLElement, continued: (title: string) => string): void {
  const columns = [...place.children] as HTMLElement[];
  if (columns.length < 2 || columns.at(-1)!.childElementCount > 0) return;
  const pieces = piecesOf(columns);
  let best = columns;
  let [least, most] = [0, place.clientHeight];
  while (most - least > NEAR) {
    const height = (least + most) / 2;
    const made = columns.map(() => paperElement('div', 'column'));
    for (const column of made) column.style.setProperty('block-size', `${height}px`);
    place.replaceChildren(...made);
    if (fits(pieces, made, continued)) [best, most] = [made, height];
    else least = height;
  }
  place.replaceChildren(...best);
}

/** Whether all of it goes into these columns, with no line broken. */
function fits(pieces: readonly Piece[], columns: readonly HTMLElement[], continued: (title: string) => string): boolean {
  const free = [...columns];
  let isOver = false;
  const list = new ListColumns({
    continued,
    isLast: () => false,
    next: () => {
      isOver = free.length === 0;
      // What is left over is set where it takes no room.
      return free.shift() ?? paperElement('div');
    },
  });
  let lines = 0;
  for (const piece of pieces) {
    if ('head' in piece) list.head(piece.head);
    else list.set(piece, () => undefined, piece.isContinued);
    if (isOver) return false;
    lines += 'lines' in piece ? piece.lines.length : 0;
  }
  return columns.reduce((sum, column) => sum + column.querySelectorAll('li').length, 0) === lines;
}

/** What stands in columns, with what goes on in the next one joined to what it goes on from. */
function piecesOf(columns: readonly HTMLElement[]): Piece[] {
  const pieces: Piece[] = [];
  for (const element of columns.flatMap((column) => [...column.children] as HTMLElement[])) {
    const before = pieces.at(-1);
    if (element.localName === 'h2') pieces.push({ head: element.textContent });
    else if ('continued' in element.dataset && before && 'lines' in before) takeLines(element, before.lines);
    else pieces.push({ title: element.dataset.title ?? '', lines: takeLines(element, []), isContinued: 'continued' in element.dataset });
  }
  return pieces;
}

function takeLines(block: HTMLElement, lines: string[]): string[] {
  for (const { dataset, textContent } of block.querySelectorAll('li')) {
    if ('continued' in dataset && lines.length) lines[lines.length - 1] += textContent;
    else lines.push(textContent);
  }
  return lines;
}
