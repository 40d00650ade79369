import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PersonRow } from '../../../../api/types';
import { composed } from '../../../../i18n/composed';
import { parseDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { MoreThanShown } from '../../../../ui/table/MoreThanShown';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { TextField } from '../../../../ui/form/TextField';
import { findPerson } from '../../api/personLink';
import { personLinkWords } from '../../personLinkWords';
import { PersonChoices } from './PersonChoices';

interface FindPersonDialogProps {
  officialId: string;
  busy: boolean;
  refusal: Error | null;
  onChoose: (person: PersonRow) => void;
  onClose: () => void;
}

/** `12/3/1990`, or the year alone where nothing else is known. */
function birthParts(text: string) {
  const day = parseDay(text.trim());
  const [birthYear, birthMonth = null, birthDay = null] = (day ?? text.trim()).split('-').map(Number);
  return { birthYear: birthYear || null, birthMonth, birthDay };
}

export function FindPersonDialog({ officialId, busy, refusal, onChoose, onClose }: FindPersonDialogProps) {
  const say = useWords(personLinkWords);
  const [text, setText] = useState('');
  const [birth, setBirth] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const search = useMutation({
    mutationFn: () => findPerson(officialId, { text: composed(text.trim()) || null, identityNumber: identityNumber.trim() || null, ...birthParts(birth) }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search.mutate();
  };
  const problem = refusal ?? search.error;
  return (
    <Dialog title={say('find')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        {problem && <ProblemNotice error={problem} />}
        <p className="soft small">{say('howToFind')}</p>
        <TextField id="find-person-name" label={say('name')} value={text} onChange={setText} autoComplete="off" maxLength={100} required={false} />
        <TextField id="find-person-birth" label={say('birth')} value={birth} onChange={setBirth} autoComplete="off" maxLength={10} required={false} />
        <TextField
          id="find-person-identity"
          label={say('identity')}
          value={identityNumber}
          onChange={setIdentityNumber}
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
          required={false}
        />
        <div role="status">{search.data?.items.length === 0 && <p className="soft">{say('nothing')}</p>}</div>
        {search.data && <PersonChoices people={search.data.items} busy={busy} onChoose={onChoose} />}
        {search.data && <MoreThanShown when={search.data.more} />}
        <DialogFoot>
          <Button type="submit" look="main" busy={search.isPending}>
            {say('search')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
