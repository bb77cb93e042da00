/** A file for a map. Its name tells the date and nobody's name, since file names are seen by others. */
export function mapFile(text: string, mediaType: string, extension: string, word: string, date = new Date()): File {
  return new File([text], `${word}-${date.toISOString().slice(0, 10)}${extension}`, { type: mediaType });
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
