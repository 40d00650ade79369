import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { canvasOf, openViewer, showInTheMiddle, type Box } from '../../ui/bpmn/openViewer';
import type { Heat } from './heat';

interface Registry {
  get: (id: string) => Box | undefined;
}

interface Overlays {
  add: (element: string, overlay: { position: { top: number; right: number }; html: HTMLElement }) => void;
}

const READABLE = 0.7;

/** Draws the model and shades what it knows; an older step may not be in it. */
export async function drawHeat(container: HTMLElement, xml: string, heat: Map<string, Heat>): Promise<NavigatedViewer> {
  const viewer = await openViewer(container, xml);
  const overlays = viewer.get('overlays') as Overlays;
  for (const [element, { late, limited, degree }] of heat) {
    if (!boxOf(viewer, element)) continue;
    canvasOf(viewer).addMarker(element, `heat-${degree}`);
    overlays.add(element, { position: { top: -10, right: 34 }, html: badge(`${late}/${limited}`) });
  }
  showHottest(heat)(viewer);
  return viewer;
}

const boxOf = (viewer: NavigatedViewer, element: string) => (viewer.get('elementRegistry') as Registry).get(element);

/** The whole where it can be read, otherwise the step with the largest share in the middle of what can. */
export const showHottest = (heat: Map<string, Heat>) => (viewer: NavigatedViewer) => {
  const canvas = canvasOf(viewer);
  const hottest = [...heat]
    .sort(([, one], [, other]) => other.late / other.limited - one.late / one.limited || other.late - one.late)
    .map(([element]) => boxOf(viewer, element))
    .find(Boolean);
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE || !hottest) return;
  showInTheMiddle(canvas, hottest, READABLE);
};

function badge(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'heat-badge';
  element.textContent = text;
  return element;
}
