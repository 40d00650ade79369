import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { FieldGroup } from '../../../ui/form/Field';
import type { HalfwayPlace, EnteredStep } from '../api/halfwayPlanQuery';
import { entryWords } from '../entryWords';
import type { HalfwayDraft } from '../halfwayDraft';

interface OpenStepsProps {
  place: HalfwayPlace;
  draft: HalfwayDraft;
  errors: Record<string, string>;
  idOf: (field: string) => string;
  onChange: (part: Partial<HalfwayDraft>) => void;
}

/** The day of each step that is open, and of a step several are asked at, who has not answered yet. */
export function OpenSteps({ place, draft, errors, idOf, onChange }: OpenStepsProps) {
  const say = useWords(entryWords);
  const several = place.open.length > 1;
  const toggle = ({ stepId }: EnteredStep, unit: string) => {
    const chosen = draft.units[stepId] ?? [];
    onChange({ units: { ...draft.units, [stepId]: chosen.includes(unit) ? chosen.filter((one) => one !== unit) : [...chosen, unit] } });
  };
  return place.open.map((step) => (
    <div key={step.stepId} className="stack-s">
      <DayField
        id={idOf(`since.${step.stepId}`)}
        label={several ? say('sinceOf', { step: step.stepName }) : say('since')}
        required
        value={draft.since[step.stepId] ?? ''}
        onChange={(day) => onChange({ since: { ...draft.since, [step.stepId]: day } })}
        error={errors[`since.${step.stepId}`]}
      />
      {step.units.length > 0 && (
        <FieldGroup id={idOf(`units.${step.stepId}`)} label={say('silent')} hint={say('silentHint')} required error={errors[`units.${step.stepId}`]}>
          {step.units.map((unit) => (
            <label key={unit.id} className="choice">
              <input type="checkbox" checked={draft.units[step.stepId]?.includes(unit.id) ?? false} onChange={() => toggle(step, unit.id)} />
              <span>{unit.name}</span>
            </label>
          ))}
        </FieldGroup>
      )}
    </div>
  ));
}
