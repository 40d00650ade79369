import type { Wire } from '../../api/wire';
import type { HalfwayStep } from './api/halfwayPlanQuery';

export interface HalfwayDraft {
  stepId: string;
  since: string;
  facts: Record<string, string>;
  conditions: Record<string, boolean>;
  outcome: string;
  reference: string;
  note: string;
}

export const emptyHalfway: HalfwayDraft = { stepId: '', since: '', facts: {}, conditions: {}, outcome: '', reference: '', note: '' };

interface Whose {
  procedure: string;
  openerUnitId: string;
  personId: string;
  openedOn: string;
}

/** Names, as the server names them in its refusals, of what is still empty. */
export function emptyFields(draft: HalfwayDraft, step: HalfwayStep | undefined): string[] {
  if (!step) return ['stepId'];
  return [
    ...step.facts.filter((fact) => !draft.facts[fact.name]?.trim()).map((fact) => `facts.${fact.name}`),
    ...step.conditions.filter((one) => draft.conditions[one.name] === undefined).map((one) => `conditions.${one.name}`),
    ...(step.outcomes.length > 0 && !draft.outcome ? ['outcome'] : []),
    ...(draft.since.trim() ? [] : ['since']),
  ];
}

/** Only what this step asks for: what was typed for another step stays out. */
export function requestOf(draft: HalfwayDraft, step: HalfwayStep, whose: Whose): Wire<'HalfwayRequest'> {
  return {
    ...whose,
    stepId: step.stepId,
    since: draft.since,
    facts: Object.fromEntries(step.facts.map(({ name }) => [name, draft.facts[name] ?? ''])),
    conditions: Object.fromEntries(step.conditions.map(({ name }) => [name, draft.conditions[name] ?? false])),
    outcome: step.outcomes.length > 0 ? draft.outcome : null,
    reference: draft.reference.trim() || null,
    note: draft.note.trim() || null,
  };
}
