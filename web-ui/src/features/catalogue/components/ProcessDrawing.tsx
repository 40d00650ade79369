import { useEffect, useRef, useState } from 'react';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { catalogueWords } from '../catalogueWords';
import { drawProcess, showWhole, zoomBy } from '../drawProcess';
import './ProcessDrawing.css';

/** The BPMN of the procedure, to look at; buttons do what the wheel and the mouse do. */
export function ProcessDrawing({ xml }: { xml: string }) {
  const say = useWords(catalogueWords);
  const figure = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let left = false;
    drawProcess(box.current!, xml)
      .then((drawn) => {
        if (left) return drawn.destroy();
        viewer.current = drawn;
        setState('drawn');
      })
      .catch(() => !left && setState('failed'));
    return () => {
      left = true;
      viewer.current?.destroy();
      viewer.current = null;
    };
  }, [xml]);
  const onDrawn = (act: (drawn: NavigatedViewer) => void) => () => viewer.current && act(viewer.current);
  return (
    <figure ref={figure} className="drawing">
      <figcaption className="drawing__tools">
        <Button size="small" onClick={onDrawn((drawn) => zoomBy(drawn, 1.25))}>
          {say('zoomIn')}
        </Button>
        <Button size="small" onClick={onDrawn((drawn) => zoomBy(drawn, 0.8))}>
          {say('zoomOut')}
        </Button>
        <Button size="small" onClick={onDrawn(showWhole)}>
          {say('fit')}
        </Button>
        <Button size="small" onClick={() => void figure.current?.requestFullscreen?.()}>
          {say('fullScreen')}
        </Button>
        <span className="soft">{say('diagramHint')}</span>
      </figcaption>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <ProblemNotice error={null} />}
      <div ref={box} className="drawing__canvas" role="group" aria-label={say('diagramLabel')} />
    </figure>
  );
}
