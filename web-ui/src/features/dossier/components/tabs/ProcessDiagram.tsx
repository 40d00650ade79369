import { useCallback, useRef } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { showWhole } from '../../../../ui/bpmn/openViewer';
import { useViewer } from '../../../../ui/bpmn/useViewer';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { drawDiagram, showCurrent } from '../../drawDiagram';
import { dossierWords } from '../../dossierWords';
import type { DossierDiagram } from '../../api/dossierDiagramQuery';
import './ProcessDiagram.css';

/** The BPMN itself, with where the dossier stands. bpmn-js comes only when somebody looks. */
export function ProcessDiagram({ diagram }: { diagram: DossierDiagram }) {
  const say = useWords(dossierWords);
  const figure = useRef<HTMLElement>(null);
  const { box, state, act } = useViewer(useCallback((container) => drawDiagram(container, diagram), [diagram]));

  return (
    <figure ref={figure} className="diagram">
      <figcaption className="diagram__legend">
        <span className="diagram__key diagram__key--current">{say('legendCurrent')}</span>
        <span className="diagram__key diagram__key--done">{say('legendDone')}</span>
        <span className="soft">{say('diagramHint')}</span>
        <span className="cluster">
          <Button size="small" onClick={act((drawn) => showCurrent(drawn, diagram))}>
            {say('toCurrent')}
          </Button>
          <Button size="small" onClick={act(showWhole)}>
            {say('fit')}
          </Button>
          <Button size="small" onClick={() => void figure.current?.requestFullscreen?.()}>
            {say('fullScreen')}
          </Button>
        </span>
      </figcaption>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <ProblemNotice error={null} />}
      <section ref={box} className="diagram__canvas" aria-label={say('diagramLabel')} />
    </figure>
  );
}
