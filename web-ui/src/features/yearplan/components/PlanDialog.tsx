import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { planYear } from '../api/planYear';
import type { YearPlan } from '../api/yearPlanQuery';
import { yearPlanWords } from '../yearPlanWords';

const isNumber = (text: string) => /^\d{0,7}$/.test(text.trim());

/** The plan of one unit for one year, figure by figure. */
export function PlanDialog({ plan, onClose }: { plan: YearPlan; onClose: () => void }) {
  const say = useWords(yearPlanWords);
  const client = useQueryClient();
  const [typed, setTyped] = useState<Record<string, string>>(
    Object.fromEntries(plan.figures.map((figure) => [figure.name, figure.planned === null ? '' : String(figure.planned)])),
  );
  const text = (name: string) => (typed[name] ?? '').trim();
  const saving = useMutation({
    mutationFn: () =>
      planYear({
        year: plan.year,
        unitId: plan.unitId,
        numbers: plan.figures.map(({ name }) => ({ name, planned: text(name) === '' ? null : Number(text(name)) })),
      }),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('saved', { year: plan.year }) });
      void client.invalidateQueries({ queryKey: ['year-plan'] });
      onClose();
    },
  });
  const problem = saving.isError ? asProblem(saving.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plan.figures.every(({ name }) => isNumber(text(name)))) saving.mutate();
  };
  return (
    <Dialog title={`${say('enter')} ${plan.year}`} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>
          <strong>{plan.unitName}</strong>
        </p>
        <p className="soft">{say('planHint')}</p>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        {plan.figures.map(({ name, label }, at) => (
          <TextField
            key={name}
            id={`plan-${name}`}
            label={label}
            short
            inputMode="numeric"
            value={typed[name] ?? ''}
            onChange={(value) => setTyped((known) => ({ ...known, [name]: value }))}
            error={isNumber(text(name)) ? problem?.errors.find((error) => error.field === `numbers[${at}].planned`)?.message : say('wholeNumber')}
          />
        ))}
        <DialogFoot>
          <Button type="submit" look="main" busy={saving.isPending}>
            {say('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
