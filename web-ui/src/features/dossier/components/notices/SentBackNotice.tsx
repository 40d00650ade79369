import type { DossierView } from '../../../../api/dossierTypes';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { dossierWords } from '../../dossierWords';
import './SentBackNotice.css';

/** Why a dossier came back: on every screen of it, until whoever sent it back has it again and has gone on. */
export function SentBackNotice({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const back = dossier.sentBack;
  if (!back) return null;
  return (
    <Notice kind="soon" title={say(back.here ? 'sentBackHere' : 'sentBackBefore', { step: back.toStep })}>
      <p className="sent-back__reason">{back.reason}</p>
      <p className="soft small">{say('sentBackBy', { name: back.byName, unit: back.fromUnit, step: back.fromStep, when: formatInstant(back.at) })}</p>
    </Notice>
  );
}
