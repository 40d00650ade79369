import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { canvasOf, openViewer, showInTheMiddle, type Box } from '../../ui/bpmn/openViewer';
import type { StudioStep } from './api/studioQuery';

interface Registry {
  get: (id: string) => Box | undefined;
}

interface Overlays {
  add: (element: string, overlay: { position: { bottom: number; left: number }; html: HTMLElement }) => void;
}

interface Events {
  on: (event: 'element.click', heard: (event: { element: { id: string } }) => void) => void;
}

const READABLE = 0.7;
const registryOf = (viewer: NavigatedViewer) => viewer.get('elementRegistry') as Registry;

/** Draws the model, each step with its limit; a press on a step tells of it. */
export async function drawTimes(container: HTMLElement, xml: string, steps: StudioStep[], onPick: (drawnAs: string) => void): Promise<NavigatedViewer> {
  const viewer = await openViewer(container, xml);
  const overlays = viewer.get('overlays') as Overlays;
  for (const [element, text] of limitsByElement(steps)) {
    if (registryOf(viewer).get(element)) overlays.add(element, { position: { bottom: 10, left: 6 }, html: label(text) });
  }
  (viewer.get('eventBus') as Events).on('element.click', ({ element }) => onPick(element.id));
  canvasOf(viewer).zoom('fit-viewport', 'auto');
  return viewer;
}

/** What several steps of a shared process take stands at the one element they are drawn as. */
export function limitsByElement(steps: StudioStep[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { drawnAs, limit } of steps) {
    if (limit) texts.set(drawnAs, texts.has(drawnAs) ? `${texts.get(drawnAs)} + ${limit.text}` : limit.text);
  }
  return texts;
}

function label(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'times-drawing__limit';
  element.textContent = text;
  return element;
}

/** Lights one step and puts out the one before. */
export function light(viewer: NavigatedViewer, element: string | undefined, before: string | undefined): void {
  const canvas = canvasOf(viewer);
  if (before && registryOf(viewer).get(before)) canvas.removeMarker(before, 'step-lit');
  const lit = element && registryOf(viewer).get(element);
  if (!element || !lit) return;
  canvas.addMarker(element, 'step-lit');
  showInTheMiddle(canvas, lit, Math.max(canvas.zoom(), READABLE)); // as large as reading needs, or as it is where that is larger
}
