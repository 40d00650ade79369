package vn.hoso.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.document.CopyKind;
import vn.hoso.document.PaperDetails;
import vn.hoso.document.SigningForm;
import vn.hoso.foldercheck.StoryBook;

/** What the demo officials note of their papers. */
final class DemoPaperDetails {

  private DemoPaperDetails() {}

  /**
   * @param number of the story, from 0; makes the papers' numbers differ
   */
  static PaperDetails of(StoryBook.Paper paper, int number, LocalDate day) {
    return details(paper, numbered(paper, number + 3), day, day.minusDays(3));
  }

  /** A paper of which no file is kept: its place is noted, never its content. */
  static PaperDetails recorded(StoryBook.Paper paper, int number, LocalDate day) {
    return details(paper, numbered(paper, number + 21), day, day.minusDays(5));
  }

  private static @Nullable String numbered(StoryBook.Paper paper, int number) {
    return paper.symbol() == null ? null : number + paper.symbol();
  }

  private static PaperDetails details(
      StoryBook.Paper paper, @Nullable String number, LocalDate day, LocalDate issuedOn) {
    return new PaperDetails(
        paper.title(),
        number,
        issuedOn,
        null,
        paper.issuer(),
        day,
        null,
        null,
        paper.onBehalf() ? SigningForm.ON_BEHALF : null,
        CopyKind.ORIGINAL,
        paper.sheets(),
        paper.location(),
        null);
  }
}
