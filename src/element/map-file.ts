import type { ReportEntry } from '../io/formats.js';

/** One thing that a file has no room for, with a sentence in the language of the element. */
export interface ExportLoss extends ReportEntry { readonly text: string }

/** A file of a map, which also tells what of the map it could not hold; nothing for our own format. */
export interface ExportedFile extends File { readonly lost: readonly ExportLoss[] }

/** A file for a map. Its name tells the date and nobody's name, since file names are seen by others. */
export function mapFile(content: string | Blob, mediaType: string, extension: string, word: string, lost: readonly ExportLoss[] = []): ExportedFile {
  const file = new File([content], `${word}-${new Date().toISOString().slice(0, 10)}${extension}`, { type: mediaType });
  return Object.assign(file, { lost });
}

/** Hands a file to whoever sits at the page, as a download. */
export function downloadFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
