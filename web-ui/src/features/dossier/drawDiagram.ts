import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { DossierDiagram } from './api/dossierDiagramQuery';

interface Canvas {
  zoom: (to: string, center?: string) => void;
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
  canvas.zoom('fit-viewport', 'auto');
  const mark = (ids: string[], marker: string) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  mark(diagram.done.filter((id) => !diagram.current.includes(id)), 'step-done');
  mark(diagram.current, 'step-current');
  return viewer;
}
