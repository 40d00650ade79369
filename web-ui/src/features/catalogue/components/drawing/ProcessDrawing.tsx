import { useCallback, useRef } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { showWhole } from '../../../../ui/bpmn/openViewer';
import { useViewer } from '../../../../ui/bpmn/useViewer';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { catalogueWords } from '../../catalogueWords';
import { drawProcess, zoomBy } from '../../drawProcess';
import './ProcessDrawing.css';

/** The BPMN of the procedure, to look at; buttons do what the wheel and the mouse do. */
export function ProcessDrawing({ xml }: { xml: string }) {
  const say = useWords(catalogueWords);
  const figure = useRef<HTMLElement>(null);
  const { box, state, act } = useViewer(useCallback((container) => drawProcess(container, xml), [xml]));
  return (
    <figure ref={figure} className="drawing">
      <figcaption className="drawing__tools">
        <Button size="small" onClick={act((drawn) => zoomBy(drawn, 1.25))}>
          {say('zoomIn')}
        </Button>
        <Button size="small" onClick={act((drawn) => zoomBy(drawn, 0.8))}>
          {say('zoomOut')}
        </Button>
        <Button size="small" onClick={act(showWhole)}>
          {say('fit')}
        </Button>
        <Button size="small" onClick={() => void figure.current?.requestFullscreen?.()}>
          {say('fullScreen')}
        </Button>
        <span className="soft">{say('diagramHint')}</span>
      </figcaption>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <ProblemNotice error={null} />}
      <section ref={box} className="drawing__canvas" aria-label={say('diagramLabel')} />
    </figure>
  );
}
