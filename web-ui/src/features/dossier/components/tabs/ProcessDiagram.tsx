import { useCallback } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Drawing } from '../../../../ui/bpmn/Drawing';
import { drawDiagram, showCurrent } from '../../drawDiagram';
import { dossierWords } from '../../dossierWords';
import type { DossierDiagram } from '../../api/dossierDiagramQuery';
import './ProcessDiagram.css';

/** The model with where the dossier stands in it. */
export function ProcessDiagram({ diagram }: { diagram: DossierDiagram }) {
  const say = useWords(dossierWords);
  const tools = [{ name: say('toCurrent'), does: showCurrent(diagram) }];
  return (
    <Drawing label={say('diagramLabel')} draw={useCallback((container) => drawDiagram(container, diagram), [diagram])} tools={tools}>
      <span className="diagram__key diagram__key--current">{say('legendCurrent')}</span>
      <span className="diagram__key diagram__key--done">{say('legendDone')}</span>
      <span className="soft">{say('diagramHint')}</span>
    </Drawing>
  );
}
