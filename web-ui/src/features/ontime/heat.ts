import type { OnTime } from './api/onTimeQuery';

type StepFigures = OnTime['byStep'][number];

export interface Heat {
  late: number;
  /** Runs that had a day to keep: those finished in the period, and those open now. */
  limited: number;
  /** 0 where none is late, 4 where half of them are. */
  degree: 0 | 1 | 2 | 3 | 4;
}

const DEGREES = [0.5, 0.25, 0.1] as const;

function degree(late: number, limited: number): Heat['degree'] {
  if (late === 0) return 0;
  const at = DEGREES.findIndex((share) => late / limited >= share);
  return ([4, 3, 2] as const)[at] ?? 1;
}

/** The figures of the table by the element a step is drawn as; several steps may share one. What the table does not hold is not there. */
export function heatOf(steps: StepFigures[], procedure: string): Map<string, Heat> {
  const sums = new Map<string, { late: number; limited: number }>();
  for (const { drawnAs, figures } of steps.filter((step) => step.procedure === procedure)) {
    const late = figures.finishedLate + figures.openLate;
    const limited = late + figures.finishedInTime + figures.openInTime;
    const before = sums.get(drawnAs) ?? { late: 0, limited: 0 };
    sums.set(drawnAs, { late: before.late + late, limited: before.limited + limited });
  }
  return new Map([...sums].filter(([, { limited }]) => limited > 0).map(([element, sum]) => [element, { ...sum, degree: degree(sum.late, sum.limited) }]));
}
