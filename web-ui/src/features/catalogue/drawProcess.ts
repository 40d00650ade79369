import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  zoom: (to?: number | 'fit-viewport', center?: 'auto') => number;
  viewbox: (to?: Box) => { inner: Box; outer: Box };
}

/** Below this scale the words in the boxes cannot be read. */
const READABLE = 0.7;

const canvasOf = (viewer: NavigatedViewer) => viewer.get('canvas') as Canvas;

/** Loads the viewer only now: nobody pays for a diagram he does not look at. */
export async function drawProcess(container: HTMLElement, xml: string): Promise<NavigatedViewer> {
  const [{ default: Viewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
  ]);
  const viewer = new Viewer({ container });
  await viewer.importXML(xml);
  showBeginning(viewer);
  return viewer;
}

/** The whole where it can be read, otherwise its beginning as large as reading needs. */
function showBeginning(viewer: NavigatedViewer): void {
  const canvas = canvasOf(viewer);
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  const { inner, outer } = canvas.viewbox();
  canvas.viewbox({ x: inner.x - 20, y: inner.y - 20, width: outer.width / READABLE, height: outer.height / READABLE });
}

export function showWhole(viewer: NavigatedViewer): void {
  canvasOf(viewer).zoom('fit-viewport', 'auto');
}

export function zoomBy(viewer: NavigatedViewer, factor: number): void {
  const canvas = canvasOf(viewer);
  canvas.zoom(canvas.zoom() * factor, 'auto');
}
