/** A part of the path as text; what was badly encoded stays as it is and finds nothing. */
export function readParam(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
