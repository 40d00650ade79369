package vn.hoso.casefile;

import org.jspecify.annotations.Nullable;
import vn.hoso.casefile.DossierView.SupplementView;
import vn.hoso.requirement.Supplement;

/** What is asked for and not brought yet, for its reader. */
final class SupplementViews {

  private SupplementViews() {}

  static @Nullable SupplementView of(@Nullable Supplement supplement) {
    return supplement == null
        ? null
        : new SupplementView(
            supplement.items().stream()
                .map(
                    item ->
                        new SupplementView.ItemView(
                            item.document(),
                            item.defect(),
                            item.ground(),
                            item.documentIds(),
                            item.answer()))
                .toList(),
            supplement.reason(),
            supplement.requestedAt(),
            supplement.suppliedAt());
  }
}
