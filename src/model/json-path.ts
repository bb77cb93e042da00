/** A path into JSON as people write it: `versions[0].ties[3].from`. */
export function jsonPath(keys: readonly unknown[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(String(key))) path += path ? `.${String(key)}` : String(key);
    else path += `[${JSON.stringify(key)}]`;
  }
  return path;
}
