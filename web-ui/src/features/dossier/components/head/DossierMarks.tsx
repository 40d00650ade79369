import type { DossierView } from '../../../../api/dossierTypes';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { dossierWords } from '../../dossierWords';

/** What is unusual about this dossier, said before anything else: it came on paper, was entered for others, was cancelled. */
export function DossierMarks({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const { halfway, cancellation, move, openedOnBehalfBy } = dossier;
  return (
    <>
      {cancellation && (
        <Notice kind="wrong" title={say('cancelledTitle')}>
          <p>{say('cancelledText', { number: cancellation.number, day: formatDay(cancellation.decidedOn), ground: cancellation.groundName })}</p>
          <p>{cancellation.reason}</p>
        </Notice>
      )}
      {move && !move.arrived && (
        <Notice title={say('movedTitle')}>
          <p>
            {say('movedTo', { unit: move.unitName, day: formatDay(move.movedOn), certificate: move.certificateNumber, letter: move.letterNumber })}{' '}
            {move.code && say('movedNext', { code: move.code })}
          </p>
        </Notice>
      )}
      {move?.arrived && <Notice>{say('movedFrom', { code: move.code ?? '', unit: move.unitName, day: formatDay(move.movedOn) })}</Notice>}
      {halfway && (
        <Notice title={say('halfwayTitle')}>
          <p>
            {halfway.steps.map((step) => say('halfwayAt', { step: step.stepName, day: formatDay(step.since) })).join(' ')}{' '}
            {say('halfwayBy', { name: halfway.enteredByName, when: formatInstant(halfway.enteredAt) })}{' '}
            {halfway.reference && say('halfwayReference', { reference: halfway.reference })}
          </p>
          <p className="soft small">{say('halfwayPast')}</p>
        </Notice>
      )}
      {openedOnBehalfBy && <Notice>{say('openedOnBehalf', { name: openedOnBehalfBy, unit: dossier.cell.name })}</Notice>}
    </>
  );
}
