/** A canvas beyond these stays blank in some browsers, and fills the memory in all. */
const LONGEST_SIDE = 8_192;

/** As large as wanted, but never beyond so many pixels: whatever size a page claims to have. */
export function rasterScale(width: number, height: number, wanted: number, mostPixels: number): number {
  const byArea = Math.sqrt(mostPixels / (width * height));
  const bySide = LONGEST_SIDE / Math.max(width, height);
  return Math.min(wanted, byArea, bySide);
}
