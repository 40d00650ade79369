import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { dossierWords } from '../../dossierWords';

/** A rule of age is said in any case; it stands out where it does not fit. */
export function AgeNotices({ notes }: { notes: { fits: boolean; text: string }[] }) {
  const say = useWords(dossierWords);
  return notes.map(({ fits, text }) =>
    fits ? (
      <p key={text} className="soft small">
        {text}
      </p>
    ) : (
      <Notice key={text} kind="soon" title={say('ageTitle')}>
        <p>{text}</p>
      </Notice>
    ),
  );
}
