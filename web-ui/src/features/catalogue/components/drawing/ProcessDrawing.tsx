import { useCallback } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Drawing } from '../../../../ui/bpmn/Drawing';
import { catalogueWords } from '../../catalogueWords';
import { drawProcess, zoomBy } from '../../drawProcess';

/** The model of the procedure as it is for everybody, from its beginning. */
export function ProcessDrawing({ xml }: { xml: string }) {
  const say = useWords(catalogueWords);
  const tools = [
    { name: say('zoomIn'), does: zoomBy(1.25) },
    { name: say('zoomOut'), does: zoomBy(0.8) },
  ];
  return (
    <Drawing label={say('diagramLabel')} draw={useCallback((container) => drawProcess(container, xml), [xml])} tools={tools}>
      <span className="soft">{say('diagramHint')}</span>
    </Drawing>
  );
}
