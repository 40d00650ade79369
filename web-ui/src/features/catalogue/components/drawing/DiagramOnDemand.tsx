import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import type { Reader } from '../../api/catalogueReader';
import { diagramQuery } from '../../api/diagramQuery';
import { catalogueWords } from '../../catalogueWords';
import { ProcessDrawing } from './ProcessDrawing';

export function DiagramOnDemand({ reader, slug }: { reader: Reader; slug: string }) {
  const say = useWords(catalogueWords);
  const [open, setOpen] = useState(false);
  const diagram = useQuery({ ...diagramQuery(reader, slug), enabled: open });
  return (
    <div className="no-print">
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say('hideDiagram') : say('showDiagram')}
      </Button>
      {open && diagram.isPending && <Loading />}
      {open && diagram.isError && <ProblemNotice error={diagram.error} onRetry={() => void diagram.refetch()} />}
      {open && diagram.data && <ProcessDrawing xml={diagram.data} />}
    </div>
  );
}
