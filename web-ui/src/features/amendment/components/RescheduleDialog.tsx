import { useState } from 'react';
import { formatDay, formatDayLong } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../ui/form/RadioField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { draftPaper04 } from '../api/draftPaper04';
import { reschedule } from '../api/reschedule';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

type Reader = 'BODY' | 'PERSON';

export function RescheduleDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  const offers = amendments.reschedulings;
  const [limit, setLimit] = useState(offers[0]!.limit);
  const offer = offers.find((each) => each.limit === limit) ?? offers[0]!;
  const again = offer.times > 0;
  const form = useTyped({ newDueOn: offer.proposedOn ?? '', reader: 'BODY', cause: '', again: '' }, again ? [] : ['again']);
  const choose = (chosen: string) => {
    setLimit(chosen);
    form.set('newDueOn')(offers.find((each) => each.limit === chosen)?.proposedOn ?? '');
  };
  const [draftError, setDraftError] = useState<unknown>(null);
  const request = () => ({
    limit,
    newDueOn: form.typed.newDueOn,
    reader: form.typed.reader as Reader,
    cause: form.text('cause'),
    again: form.text('again') || null,
    version: amendments.version,
  });
  const preview = () => {
    if (!form.complete()) return;
    setDraftError(null);
    draftPaper04(dossierId, request()).then(
      (paper) => window.open(URL.createObjectURL(paper), '_blank', 'noopener'),
      (error: unknown) => setDraftError(error),
    );
  };
  return (
    <ActDialog act="reschedule" onClose={onClose} complete={form.complete} send={() => reschedule(dossierId, request())}>
      {(errorOf) => (
        <>
          {offers.length > 1 && (
            <RadioField
              id="reschedule-limit"
              label={say('promisedBy')}
              required
              value={limit}
              onChange={choose}
              choices={offers.map((each) => ({ value: each.limit, label: each.promisedBy ?? each.limit }))}
            />
          )}
          <p>{say('firstDue', { first: formatDayLong(offer.firstDueOn), due: formatDayLong(offer.dueOn) })}</p>
          {offer.warning && <Notice kind="soon">{offer.warning}</Notice>}
          <DayField
            id="reschedule-day"
            label={say('newDue')}
            required
            hint={offer.proposedOn ? say('proposed', { day: formatDay(offer.proposedOn) }) : undefined}
            value={form.typed.newDueOn}
            onChange={form.set('newDueOn')}
            error={form.missing('newDueOn') ?? errorOf('newDueOn')}
          />
          <RadioField
            id="reschedule-reader"
            label={say('reader')}
            required
            value={form.typed.reader}
            onChange={form.set('reader')}
            choices={(['BODY', 'PERSON'] as const).map((value) => ({ value, label: say(`reader${value}`) }))}
          />
          {(again ? (['cause', 'again'] as const) : (['cause'] as const)).map((why) => (
            <TextAreaField
              key={why}
              id={`reschedule-${why}`}
              label={say(why)}
              required
              rows={why === 'cause' ? 3 : 2}
              value={form.typed[why]}
              onChange={form.set(why)}
              error={form.missing(why) ?? errorOf(why)}
              maxLength={2000}
            />
          ))}
          {draftError !== null && <ProblemNotice error={draftError} />}
          <p>
            <Button onClick={preview}>{say('preview')}</Button>
          </p>
        </>
      )}
    </ActDialog>
  );
}
