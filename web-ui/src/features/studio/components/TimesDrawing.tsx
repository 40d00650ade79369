import { useQuery } from '@tanstack/react-query';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Drawing } from '../../../ui/bpmn/Drawing';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { studioDrawingQuery, type StudioStep } from '../api/studioQuery';
import { drawTimes, light } from '../drawTimes';
import { studioWords } from '../studioWords';
import './TimesDrawing.css';

interface TimesDrawingProps {
  slug: string;
  steps: StudioStep[];
  /** Id of the element that is lit. */
  lit: string | undefined;
  onPick: (element: string) => void;
}

export function TimesDrawing({ slug, ...drawn }: TimesDrawingProps) {
  const { data, isPending, error, refetch } = useQuery(studioDrawingQuery(slug));
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <LitDrawing xml={data} {...drawn} />;
}

function LitDrawing({ xml, steps, lit, onPick }: Omit<TimesDrawingProps, 'slug'> & { xml: string }) {
  const say = useWords(studioWords);
  const viewer = useRef<NavigatedViewer>(null);
  const shown = useRef<string>(undefined);
  const picked = useEffectEvent(onPick);
  const show = useCallback((element: string | undefined) => {
    if (viewer.current) light(viewer.current, element, shown.current);
    shown.current = element;
  }, []);
  const showAgain = useEffectEvent(() => show(lit));
  const draw = useCallback(
    async (container: HTMLElement) => {
      viewer.current = await drawTimes(container, xml, steps, (element) => picked(element));
      showAgain();
      return viewer.current;
    },
    [xml, steps],
  );
  useEffect(() => show(lit), [lit, show]);
  return (
    <Drawing label={say('drawing')} draw={draw} tools={[{ name: say('toStep'), does: () => show(lit) }]}>
      {null}
    </Drawing>
  );
}
