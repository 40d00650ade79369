package vn.hoso.ontime;

/**
 * With whom a dossier lay since it was opened, in days: each day counts once, for whoever had the
 * dossier as it began.
 *
 * @param whole what the others add up to, days off among them
 * @param office with those who receive, appraise and decide; where several had it at once, and
 *     where no run of a step is known, it counts as theirs
 * @param submitter with those who hand it in, and those between who look into it and propose
 * @param other with other bodies, which were asked for an opinion or take over what was decided
 * @param waiting for a day, in nobody's hands
 */
public record DossierDays(long whole, long office, long submitter, long other, long waiting) {

  static final DossierDays NONE = new DossierDays(0, 0, 0, 0, 0);

  DossierDays plus(DossierDays more) {
    return new DossierDays(
        whole + more.whole,
        office + more.office,
        submitter + more.submitter,
        other + more.other,
        waiting + more.waiting);
  }
}
