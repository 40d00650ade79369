import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { extendLimit } from '../api/extendLimit';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

export function ExtendDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  const limits = amendments.extendable;
  const form = useTyped({ limit: limits[0]?.limit ?? '', days: String(limits[0]?.most ?? ''), decidedOn: today(), documentNumber: '', reason: '' });
  const limit = limits.find((each) => each.limit === form.typed.limit);
  const whole = /^[1-9]\d{0,3}$/.test(form.text('days'));
  return (
    <ActDialog
      act="extendLimit"
      onClose={onClose}
      complete={() => form.complete() && whole}
      send={() =>
        extendLimit(dossierId, {
          limit: form.typed.limit,
          days: Number(form.text('days')),
          decidedOn: form.typed.decidedOn,
          documentNumber: form.text('documentNumber'),
          reason: form.text('reason'),
          version: amendments.version,
        })
      }
    >
      {(errorOf) => (
        <>
          <p className="soft">{say('extendNote')}</p>
          <SelectField
            id="extend-limit"
            label={say('limit')}
            required
            value={form.typed.limit}
            onChange={form.set('limit')}
            choices={limits.map((each) => ({ value: each.limit, label: each.label }))}
            error={errorOf('limit')}
          />
          <TextField
            id="extend-days"
            label={say('days')}
            required
            short
            inputMode="numeric"
            hint={limit && `${say('mostHint', { most: limit.mostText, basis: limit.legalBasis })}${limit.needsConfirmation ? ` ${say('confirm')}` : ''}`}
            value={form.typed.days}
            onChange={form.set('days')}
            error={form.missing('days') ?? (whole ? errorOf('days') : say('wholeNumber'))}
          />
          <TextField
            id="extend-number"
            label={say('documentNumber')}
            required
            short
            value={form.typed.documentNumber}
            onChange={form.set('documentNumber')}
            error={form.missing('documentNumber') ?? errorOf('documentNumber')}
            maxLength={60}
          />
          <DayField
            id="extend-on"
            label={say('decidedOn')}
            required
            value={form.typed.decidedOn}
            onChange={form.set('decidedOn')}
            error={form.missing('decidedOn') ?? errorOf('decidedOn')}
          />
          <TextAreaField
            id="extend-reason"
            label={say('reason')}
            required
            rows={2}
            value={form.typed.reason}
            onChange={form.set('reason')}
            error={form.missing('reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  );
}
