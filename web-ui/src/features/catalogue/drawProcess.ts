import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { canvasOf, openViewer } from '../../ui/bpmn/openViewer';

/** Below this scale the words in the boxes cannot be read. */
const READABLE = 0.7;

export async function drawProcess(container: HTMLElement, xml: string): Promise<NavigatedViewer> {
  const viewer = await openViewer(container, xml);
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

export const zoomBy = (factor: number) => (viewer: NavigatedViewer) => {
  const canvas = canvasOf(viewer);
  canvas.zoom(canvas.zoom() * factor, 'auto');
};
