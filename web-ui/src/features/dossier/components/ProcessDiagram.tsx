import { useEffect, useRef, useState } from 'react';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { drawDiagram, showCurrent, showWhole } from '../drawDiagram';
import { dossierWords } from '../dossierWords';
import type { DossierDiagram } from '../api/dossierDiagramQuery';
import './ProcessDiagram.css';

/** The BPMN itself, with where the dossier stands. bpmn-js comes only when somebody looks. */
export function ProcessDiagram({ diagram }: { diagram: DossierDiagram }) {
  const say = useWords(dossierWords);
  const box = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    let left = false;
    setState('drawing');
    drawDiagram(box.current!, diagram)
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
  }, [diagram]);

  return (
    <figure ref={figure} className="diagram">
      <figcaption className="diagram__legend">
        <span className="diagram__key diagram__key--current">{say('legendCurrent')}</span>
        <span className="diagram__key diagram__key--done">{say('legendDone')}</span>
        <span className="soft">{say('diagramHint')}</span>
        <span className="cluster">
          <Button size="small" onClick={() => viewer.current && showCurrent(viewer.current, diagram)}>
            {say('toCurrent')}
          </Button>
          <Button size="small" onClick={() => viewer.current && showWhole(viewer.current)}>
            {say('fit')}
          </Button>
          <Button size="small" onClick={() => void figure.current?.requestFullscreen?.()}>
            {say('fullScreen')}
          </Button>
        </span>
      </figcaption>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <ProblemNotice error={null} />}
      <div ref={box} className="diagram__canvas" role="group" aria-label={say('diagramLabel')} />
    </figure>
  );
}
