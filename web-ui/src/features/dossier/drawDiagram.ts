import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { canvasOf, openViewer, showInTheMiddle, type Box } from '../../ui/bpmn/openViewer';
import type { DossierDiagram } from './api/dossierDiagramQuery';

interface Registry {
  get: (id: string) => Box | undefined;
}

/** Draws and marks. Ids the drawing does not know are passed over: an older model may lack a step. */
export async function drawDiagram(container: HTMLElement, diagram: DossierDiagram): Promise<NavigatedViewer> {
  const viewer = await openViewer(container, diagram.xml);
  const canvas = canvasOf(viewer);
  const registry = viewer.get('elementRegistry') as Registry;
  const mark = (ids: string[], marker: string) => {
    for (const id of ids) if (registry.get(id)) canvas.addMarker(id, marker);
  };
  mark(
    diagram.done.filter((id) => !diagram.current.includes(id)),
    'step-done',
  );
  mark(diagram.current, 'step-current');
  showCurrent(diagram)(viewer);
  return viewer;
}

const READABLE = 0.75;

/** The whole where it can be read, otherwise the current step in the middle of what can. */
export const showCurrent = (diagram: DossierDiagram) => (viewer: NavigatedViewer) => {
  const canvas = canvasOf(viewer);
  const current = diagram.current.map((id) => (viewer.get('elementRegistry') as Registry).get(id)).find(Boolean);
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE || !current) return;
  showInTheMiddle(canvas, current, READABLE);
};
