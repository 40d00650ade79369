package vn.hoso.studio;

/**
 * What a step takes in practice.
 *
 * @param runs finished ones, of at least {@link PracticeRows#FEWEST} dossiers
 * @param median days, in the unit the limit is counted in: working days, else calendar days
 * @param ninetieth no more than this in nine of ten runs
 * @param late how many of those that had a due date ended after it, in percent; null where none had
 */
record Practice(int runs, int median, int ninetieth, Integer late) {}
