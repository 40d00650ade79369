import { say } from '../../i18n/useWords';
import type { RegisterPersonRequest } from './api/registerPerson';
import { parseBirth } from './birthDate';
import { personWords } from './personWords';
import { composed } from '../../i18n/composed';
import { noSuchDay } from '../../i18n/dates';

export interface PersonDraft {
  fullName: string;
  birth: string;
  gender: RegisterPersonRequest['gender'] | '';
  identityKind: NonNullable<RegisterPersonRequest['identityKind']>;
  identityNumber: string;
  hometown: string;
}

export const emptyPerson: PersonDraft = { fullName: '', birth: '', gender: '', identityKind: 'CCCD', identityNumber: '', hometown: '' };

/** Only what the form itself can know; whether a number is plausible the server says. */
export function checkPerson(draft: PersonDraft): Partial<Record<keyof PersonDraft, string>> {
  return {
    ...(draft.fullName.trim() === '' ? { fullName: say(personWords, 'nameMissing') } : {}),
    ...(parseBirth(draft.birth) === null ? { birth: birthWrong(draft.birth) } : {}),
    ...(draft.gender === '' ? { gender: say(personWords, 'genderMissing') } : {}),
  };
}

/** Why it is no date: there is no such day, or it is written in another way. */
export function birthWrong(text: string): string {
  const none = noSuchDay(text);
  return none ? say(personWords, 'birthNone', { day: none }) : say(personWords, 'birthWrong');
}

/** Of a draft that {@link checkPerson} has found complete. */
export function requestOf(draft: PersonDraft, homeUnitId: string | undefined, acceptDuplicates: boolean): RegisterPersonRequest {
  const number = draft.identityNumber.trim();
  return {
    fullName: composed(draft.fullName.trim().replace(/\s+/g, ' ')),
    gender: draft.gender as RegisterPersonRequest['gender'],
    ...(parseBirth(draft.birth) ?? { birthYear: 0 }),
    identityKind: number === '' ? 'NONE' : draft.identityKind,
    ...(number === '' ? {} : { identityNumber: number }),
    ...(draft.hometown.trim() === '' ? {} : { hometown: composed(draft.hometown.trim()) }),
    ...(homeUnitId ? { homeUnitId } : {}),
    acceptDuplicates,
  };
}
