import type { Wire } from '../../api/wire';
import type { HalfwayPlace } from './api/halfwayPlanQuery';

export interface HalfwayDraft {
  place: string;
  since: Record<string, string>;
  units: Record<string, string[]>;
  facts: Record<string, string>;
  conditions: Record<string, boolean>;
  outcome: string;
  reference: string;
  note: string;
}

export const emptyHalfway: HalfwayDraft = { place: '', since: {}, units: {}, facts: {}, conditions: {}, outcome: '', reference: '', note: '' };

/** Whom or what it is about: a person, or a list by its name. */
export interface Whose {
  procedure: string;
  openerUnitId: string;
  personId: string | null;
  heading: string | null;
  openedOn: string;
  /** Answers to what the procedure asks at the opening; null where it asks nothing. */
  asked: Wire<'HalfwayRequest'>['asked'];
}

/** Names, as the server names them in its refusals, of what is still empty. */
export function emptyFields(draft: HalfwayDraft, place: HalfwayPlace | undefined): string[] {
  if (!place) return ['place'];
  return [
    ...place.facts.filter((fact) => !draft.facts[fact.name]?.trim()).map((fact) => `facts.${fact.name}`),
    ...place.conditions.filter((one) => draft.conditions[one.name] === undefined).map((one) => `conditions.${one.name}`),
    ...(place.outcomes.length > 0 && !draft.outcome ? ['outcome'] : []),
    ...place.open.flatMap(({ stepId, units }) => [
      ...(draft.since[stepId]?.trim() ? [] : [`since.${stepId}`]),
      ...(units.length > 0 && !draft.units[stepId]?.length ? [`units.${stepId}`] : []),
    ]),
  ];
}

/** Only what this place asks for: what was typed for another stays out. */
export function requestOf(draft: HalfwayDraft, place: HalfwayPlace, whose: Whose): Wire<'HalfwayRequest'> {
  const asked = place.open.filter((step) => step.units.length > 0);
  return {
    ...whose,
    place: place.id,
    since: Object.fromEntries(place.open.map(({ stepId }) => [stepId, draft.since[stepId] ?? ''])),
    units: Object.fromEntries(asked.map(({ stepId }) => [stepId, draft.units[stepId] ?? []])),
    facts: Object.fromEntries(place.facts.map(({ name }) => [name, draft.facts[name] ?? ''])),
    conditions: Object.fromEntries(place.conditions.map(({ name }) => [name, draft.conditions[name] ?? false])),
    outcome: place.outcomes.length > 0 ? draft.outcome : null,
    reference: draft.reference.trim() || null,
    note: draft.note.trim() || null,
  };
}
