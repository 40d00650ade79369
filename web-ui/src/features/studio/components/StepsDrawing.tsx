import { useQuery } from '@tanstack/react-query';
import { studioQuery } from '../api/studioQuery';
import { TimesDrawing } from './TimesDrawing';

interface StepsDrawingProps {
  slug: string;
  lit: string | undefined;
  onPick: (element: string) => void;
}

/** The process in force with its limits, beside what is said of its steps elsewhere. */
export function StepsDrawing({ slug, lit, onPick }: StepsDrawingProps) {
  const steps = useQuery(studioQuery(slug)).data?.steps;
  return steps ? <TimesDrawing slug={slug} steps={steps} lit={lit} onPick={onPick} /> : null;
}
