export type PageLanguage = 'vi' | 'en';

// The officials' pages keep theirs under the same key; their module would bring React to this page.
const STORAGE_KEY = 'hoso.language';
let current: PageLanguage = stored();

function stored(): PageLanguage {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // storage may be forbidden; Vietnamese is the first language
  }
}

export function pageLanguage(): PageLanguage {
  return current;
}

export function setPageLanguage(next: PageLanguage): void {
  current = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // the choice then lasts as long as the page
  }
}
