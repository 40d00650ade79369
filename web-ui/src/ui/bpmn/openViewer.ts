import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Canvas {
  zoom: (to?: string | number, center?: string | { x: number; y: number }) => number;
  viewbox: (to?: Box) => { inner: Box; outer: Box };
  addMarker: (element: string, marker: string) => void;
  removeMarker: (element: string, marker: string) => void;
}

export const canvasOf = (viewer: NavigatedViewer) => viewer.get('canvas') as Canvas;

/** Loads the viewer, which comes only when somebody looks, and draws. */
export async function openViewer(container: HTMLElement, xml: string): Promise<NavigatedViewer> {
  const [{ default: Viewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
  ]);
  const viewer = new Viewer({ container });
  await viewer.importXML(xml);
  return viewer;
}

/** That element in the middle, in that size: by the viewbox, since a scroll straight after a zoom reckons with the place of before. */
export function showInTheMiddle(canvas: Canvas, { x, y, width, height }: Box, scale: number): void {
  const { outer } = canvas.viewbox();
  const seen = { width: outer.width / scale, height: outer.height / scale };
  canvas.viewbox({ x: x + (width - seen.width) / 2, y: y + (height - seen.height) / 2, ...seen });
}

export function showWhole(viewer: NavigatedViewer): void {
  canvasOf(viewer).zoom('fit-viewport', 'auto');
}
