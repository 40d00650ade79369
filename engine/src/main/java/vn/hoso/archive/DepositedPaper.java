package vn.hoso.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as it was handed over. */
record DepositedPaper(
    String code,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable Integer sheets,
    ArchivedPaper.Fate fate) {

  static DepositedPaper of(ArchivedPaper paper, ArchivedPaper.Fate fate) {
    return new DepositedPaper(
        paper.paper().requirementCode(),
        paper.name(),
        paper.paper().number(),
        paper.paper().issuedOn(),
        paper.paper().sheets(),
        fate);
  }
}
