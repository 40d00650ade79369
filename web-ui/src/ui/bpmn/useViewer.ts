import { useEffect, useRef, useState } from 'react';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

export type DrawingState = 'drawing' | 'drawn' | 'failed';

/**
 * Draws into a box and takes the drawing down again.
 *
 * @param draw must change only when there is something else to draw
 */
export function useViewer(draw: (container: HTMLElement) => Promise<NavigatedViewer>) {
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const [state, setState] = useState<DrawingState>('drawing');
  useEffect(() => {
    let left = false;
    setState('drawing');
    draw(box.current!)
      .then((drawn) => {
        if (left) return drawn.destroy(); // StrictMode and quick tab changes mount twice
        viewer.current = drawn;
        setState('drawn');
      })
      .catch(() => !left && setState('failed'));
    return () => {
      left = true;
      viewer.current?.destroy();
      viewer.current = null;
    };
  }, [draw]);
  return { box, state, act: (on: (drawn: NavigatedViewer) => void) => () => viewer.current && on(viewer.current) };
}
