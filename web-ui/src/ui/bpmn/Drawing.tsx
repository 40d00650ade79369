import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { Loading } from '../notice/Loading';
import { ProblemNotice } from '../notice/ProblemNotice';
import { bpmnWords } from './bpmnWords';
import { showWhole } from './openViewer';
import { useViewer } from './useViewer';
import './Drawing.css';

interface DrawingTool {
  name: string;
  does: (drawn: NavigatedViewer) => void;
}

interface DrawingProps {
  /** What the drawing shows, for those who do not see it. */
  label: string;
  /** Must change only when there is something else to draw. */
  draw: (container: HTMLElement) => Promise<NavigatedViewer>;
  /** What is done with this drawing beside showing it whole. */
  tools: DrawingTool[];
  /** What the marks mean, and how it is moved. */
  children: ReactNode;
}

/** A model to look at; buttons do what the wheel and the mouse do. bpmn-js comes only when somebody looks. */
export function Drawing({ label, draw, tools, children }: DrawingProps) {
  const say = useWords(bpmnWords);
  const figure = useRef<HTMLElement>(null);
  const { box, state, act } = useViewer(draw);
  return (
    <figure ref={figure} className="drawing">
      <figcaption className="drawing__tools">
        {children}
        <span className="cluster">
          {tools.map(({ name, does }) => (
            <Button key={name} size="small" onClick={act(does)}>
              {name}
            </Button>
          ))}
          <Button size="small" onClick={act(showWhole)}>
            {say('whole')}
          </Button>
          <Button size="small" onClick={() => void figure.current?.requestFullscreen?.()}>
            {say('fullScreen')}
          </Button>
        </span>
      </figcaption>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <ProblemNotice error={null} />}
      <section ref={box} className="drawing__canvas" aria-label={label} />
    </figure>
  );
}
