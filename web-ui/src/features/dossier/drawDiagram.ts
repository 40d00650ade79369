import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { DossierDiagram } from './api/dossierDiagramQuery';

interface Canvas {
  zoom: (to: string | number, center?: string | { x: number; y: number }) => number;
  scrollToElement: (element: unknown, padding?: number) => void;
  addMarker: (element: string, marker: string) => void;
}

interface Registry {
  get: (id: string) => unknown;
}

/** Loads the viewer, draws, marks. Ids the drawing does not know are passed over: an older model may lack a step. */
export async function drawDiagram(container: HTMLElement, diagram: DossierDiagram): Promise<NavigatedViewer> {
  const [{ default: Viewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
  ]);
  const viewer = new Viewer({ container });
  await viewer.importXML(diagram.xml);
  const canvas = viewer.get('canvas') as Canvas;
  const registry = viewer.get('elementRegistry') as Registry;
  const mark = (ids: string[], marker: string) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  mark(diagram.done.filter((id) => !diagram.current.includes(id)), 'step-done');
  mark(diagram.current, 'step-current');
  showCurrent(viewer, diagram);
  return viewer;
}

const READABLE = 0.75;

/** The whole where it can be read, otherwise the current step in the middle of what can. */
export function showCurrent(viewer: NavigatedViewer, diagram: DossierDiagram): void {
  const canvas = viewer.get('canvas') as Canvas;
  const current = diagram.current.map((id) => (viewer.get('elementRegistry') as Registry).get(id)).find(Boolean);
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE || !current) return;
  canvas.zoom(READABLE);
  canvas.scrollToElement(current, 120);
}

export function showWhole(viewer: NavigatedViewer): void {
  (viewer.get('canvas') as Canvas).zoom('fit-viewport', 'auto');
}
