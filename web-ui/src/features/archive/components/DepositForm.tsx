import { useState } from 'react';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { recordDeposit } from '../api/recordDeposit';
import { archiveWords } from '../archiveWords';
import { DepositAct } from './DepositAct';

const TEXTS = ['givenBy', 'givenByTitle', 'takenBy', 'takenByTitle', 'takenByUnit'] as const;

interface DepositFormProps {
  dossierId: string;
  /** Who is signed in: most often he hands over himself. */
  giver: string;
  onClose: () => void;
}

export function DepositForm({ dossierId, giver, onClose }: DepositFormProps) {
  const say = useWords(archiveWords);
  const [typed, setTyped] = useState({
    number: '',
    handedOn: today(),
    givenBy: giver,
    givenByTitle: '',
    takenBy: '',
    takenByTitle: '',
    takenByUnit: '',
    note: '',
  });
  const [asked, setAsked] = useState(false);
  const set = (field: keyof typeof typed) => (value: string) => setTyped((known) => ({ ...known, [field]: value }));
  const empty = (field: keyof typeof typed) => field !== 'note' && typed[field].trim() === '';
  const missing = (field: keyof typeof typed) => (asked && empty(field) ? say('required') : undefined);
  return (
    <DepositAct
      dossierId={dossierId}
      title={say('add')}
      onClose={onClose}
      complete={() => {
        setAsked(true);
        return !(Object.keys(typed) as (keyof typeof typed)[]).some(empty);
      }}
      send={() => recordDeposit(dossierId, { ...typed, note: typed.note.trim() || null })}
      told={(deposit) => say('made', { number: deposit.number })}
    >
      {(errorOf) => (
        <>
          <TextField
            id="deposit-number"
            label={say('number')}
            required
            short
            maxLength={50}
            value={typed.number}
            onChange={set('number')}
            error={missing('number') ?? errorOf('number')}
          />
          <DayField
            id="deposit-handedOn"
            label={say('handedOn')}
            required
            value={typed.handedOn}
            onChange={set('handedOn')}
            error={missing('handedOn') ?? errorOf('handedOn')}
          />
          {TEXTS.map((field) => (
            <TextField
              key={field}
              id={`deposit-${field}`}
              label={say(field)}
              required
              maxLength={field === 'takenByUnit' ? 200 : 150}
              value={typed[field]}
              onChange={set(field)}
              error={missing(field) ?? errorOf(field)}
            />
          ))}
          <TextAreaField id="deposit-note" label={say('note')} rows={2} maxLength={500} value={typed.note} onChange={set('note')} error={errorOf('note')} />
        </>
      )}
    </DepositAct>
  );
}
