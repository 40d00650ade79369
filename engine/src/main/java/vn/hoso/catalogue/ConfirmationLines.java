package vn.hoso.catalogue;

import java.util.List;
import java.util.Locale;
import vn.hoso.catalogue.ConfirmationRows.Kept;
import vn.hoso.catalogue.ConfirmationsView.ConfirmationLine;
import vn.hoso.catalogue.ConfirmationsView.ConfirmedRow;
import vn.hoso.catalogue.ConfirmationsView.State;

/** Puts a row together with what was said of it. */
final class ConfirmationLines {

  private ConfirmationLines() {}

  static ConfirmedRow row(EvidenceRow row, List<Kept> history, Locale locale) {
    return new ConfirmedRow(
        row.key(),
        row.hash(),
        row.part(),
        row.facet(),
        row.label().in(locale),
        row.said().in(locale),
        row.source(),
        row.confidence(),
        state(row, history),
        history.stream().map(each -> line(row, each)).toList());
  }

  private static State state(EvidenceRow row, List<Kept> history) {
    if (history.stream().anyMatch(each -> each.confirms(row))) {
      return State.CONFIRMED;
    }
    boolean former =
        history.stream()
            .anyMatch(each -> each.withdrawnAt() == null && !each.hash().equals(row.hash()));
    return former ? State.CHANGED : State.OPEN;
  }

  private static ConfirmationLine line(EvidenceRow row, Kept each) {
    return new ConfirmationLine(
        each.id(),
        each.document(),
        each.documentOn(),
        each.note(),
        each.byName(),
        each.at(),
        each.confirms(row),
        !each.hash().equals(row.hash()),
        each.withdrawnByName(),
        each.withdrawnAt(),
        each.withdrawnReason());
  }
}
