import { useWords } from '../../i18n/useWords';

const words = {
  kept: ['Hồ sơ có nội dung giữ kín', 'Dossier with secret content'],
  keptOf: ['{n} hồ sơ có nội dung giữ kín', '{n} dossiers with secret content'],
} as const;

/** What stands for a dossier; the server gives no code to whoever may not know of a secret one. */
export function useDossierCode() {
  const say = useWords(words);
  return {
    named: (code: string | null) => code ?? say('kept'),
    /** Several codes, and how many more are kept. */
    listed: (codes: string[], kept: number) => [...codes, ...(kept > 0 ? [say('keptOf', { n: kept })] : [])].join(', '),
  };
}
