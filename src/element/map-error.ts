import { NetworkMapError } from '../model/errors.js';

/** Whatever went wrong, as the error that a page is told. */
export function asMapError(error: unknown): NetworkMapError {
  return error instanceof NetworkMapError ? error : new NetworkMapError('invalid', error instanceof Error ? error.message : String(error));
}

/** One of the element's own scripts could not be fetched. */
export function missingPart(): NetworkMapError {
  return new NetworkMapError(
    'unavailable', 'A part of the element could not be loaded.', undefined,
    'Serve all its scripts from one folder.',
  );
}
