import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { setFlash } from '../../../../ui/notice/flash';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { TextField } from '../../../../ui/form/TextField';
import { carryOutSuccession, previewSuccession } from '../../api/succession';
import { successionWords } from '../../successionWords';
import { SuccessionList } from './SuccessionList';
import { SuccessionPairs, type Pair } from './SuccessionPairs';

/** Units that end together and who goes on with their dossiers: first what would be handed over, then the act. */
export function SuccessionDialog({ unit, onClose }: { unit: { id: string; name: string }; onClose: () => void }) {
  const say = useWords(successionWords);
  const client = useQueryClient();
  const [pairs, setPairs] = useState<Pair[]>([{ unitId: unit.id, successorId: '' }]);
  const [lastDay, setLastDay] = useState('');
  const [document, setDocument] = useState('');
  const [documentOn, setDocumentOn] = useState('');
  const plan = { units: pairs, lastDay };
  const look = useMutation({ mutationFn: () => previewSuccession(plan) });
  const carryOut = useMutation({
    mutationFn: (token: string) => carryOutSuccession({ ...plan, document, documentOn: documentOn || null, token }),
    onSuccess: (done) => {
      void client.invalidateQueries({ queryKey: ['administration'] });
      setFlash({ kind: 'good', text: say('done', { n: done.dossiers }) });
      onClose();
    },
  });
  const problem = look.isError ? asProblem(look.error) : null;
  const errorOf = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const complete = pairs.every((pair) => pair.unitId && pair.successorId) && lastDay !== '' && document.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look.mutate();
  };
  return (
    <Dialog title={say('act')} onClose={onClose} wide part={look.isSuccess ? 'preview' : 'plan'}>
      {look.isSuccess ? (
        <div className="stack">
          <SuccessionList preview={look.data} />
          <p>{say('lasting')}</p>
          {carryOut.isError && <ProblemNotice error={carryOut.error} />}
          <DialogFoot>
            <Button look="danger" busy={carryOut.isPending} onClick={() => carryOut.mutate(look.data.token)}>
              {say('carryOut')}
            </Button>
            <Button
              onClick={() => {
                carryOut.reset();
                look.reset();
              }}
            >
              {say('change')}
            </Button>
          </DialogFoot>
        </div>
      ) : (
        <form className="stack" onSubmit={submit} noValidate>
          <p className="soft">{say('lead')}</p>
          {problem && <ProblemNotice error={problem} />}
          <SuccessionPairs pairs={pairs} first={unit.name} errorOf={errorOf} onChange={setPairs} />
          <DayField
            id="succession-last-day"
            label={say('lastDay')}
            hint={say('lastDayHint')}
            required
            value={lastDay}
            error={errorOf('lastDay')}
            onChange={setLastDay}
          />
          <TextField
            id="succession-document"
            label={say('document')}
            hint={say('documentHint')}
            required
            maxLength={200}
            value={document}
            onChange={setDocument}
          />
          <DayField id="succession-document-on" label={say('documentOn')} value={documentOn} error={errorOf('documentOn')} onChange={setDocumentOn} />
          <DialogFoot>
            <Button type="submit" look="main" busy={look.isPending} disabled={!complete}>
              {say('look')}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  );
}
