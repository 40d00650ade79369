import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { RadioField } from '../../../../ui/form/RadioField';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { confirmationsQuery, type ConfirmationLine, type ConfirmedRow } from '../../api/confirmationsQuery';
import { confirmationWords } from '../../confirmationWords';
import { ConfirmationItem } from './ConfirmationItem';
import './Confirmation.css';
import { ConfirmDialog } from './ConfirmDialog';
import { WithdrawDialog } from './WithdrawDialog';

type Shown = { confirm: ConfirmedRow } | { withdraw: ConfirmationLine } | null;

/** Every row of a procedure that is not in print: what is open, what was confirmed by which document. */
export function ConfirmationPanel({ slug }: { slug: string }) {
  const say = useWords(confirmationWords);
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const [dialog, setDialog] = useState<Shown>(null);
  const { data, isPending, error, refetch } = useQuery(confirmationsQuery(slug));
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const rows = shown === 'all' ? data.rows : data.rows.filter((row) => row.state !== 'CONFIRMED');
  const close = () => setDialog(null);
  return (
    <section className="panel stack" aria-labelledby="confirmations" id="xac-nhan">
      <h2 id="confirmations">{say('title')}</h2>
      <p className="soft">{say('text')}</p>
      <RadioField
        id="confirmations-shown"
        label={say('show')}
        inline
        value={shown}
        onChange={(value) => setShown(value as 'open' | 'all')}
        choices={[
          { value: 'open', label: say('onlyOpen', { n: data.open }) },
          { value: 'all', label: say('all', { n: data.rows.length }) },
        ]}
      />
      {rows.length === 0 && <EmptyState title={say('nothing')} />}
      <ul className="confirmations">
        {rows.map((row) => (
          <ConfirmationItem
            key={row.key}
            row={row}
            mayAct={data.mayConfirm}
            onConfirm={() => setDialog({ confirm: row })}
            onWithdraw={(line) => setDialog({ withdraw: line })}
          />
        ))}
      </ul>
      {dialog && 'confirm' in dialog && <ConfirmDialog slug={slug} row={dialog.confirm} onClose={close} />}
      {dialog && 'withdraw' in dialog && <WithdrawDialog line={dialog.withdraw} onClose={close} />}
    </section>
  );
}
