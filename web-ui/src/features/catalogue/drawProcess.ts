import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

interface Canvas {
  zoom: (to: number | 'fit-viewport', center?: 'auto') => number;
}

/** Loads the viewer only now: nobody pays for a diagram he does not look at. */
export async function drawProcess(container: HTMLElement, xml: string): Promise<NavigatedViewer> {
  const [{ default: Viewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
  ]);
  const viewer = new Viewer({ container });
  await viewer.importXML(xml);
  showWhole(viewer);
  return viewer;
}

export function showWhole(viewer: NavigatedViewer): void {
  (viewer.get('canvas') as Canvas).zoom('fit-viewport', 'auto');
}

export function zoomBy(viewer: NavigatedViewer, factor: number): void {
  const canvas = viewer.get('canvas') as Canvas & { zoom: () => number };
  canvas.zoom(canvas.zoom() * factor, 'auto');
}
