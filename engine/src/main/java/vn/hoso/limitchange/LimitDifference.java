package vn.hoso.limitchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit.Extension;
import vn.hoso.rule.RequiredDocument.ValidAt;
import vn.hoso.shared.Text;

/**
 * One limit that is to be another, as a sentence.
 *
 * @param place as in {@link LimitEdit}
 * @param label as of the place
 * @param extension what else becomes of it: by how much it may be lengthened, which is counted in
 *     its unit; null where that stays
 */
record LimitDifference(
    String place, Text label, LimitEdit before, LimitEdit after, @Nullable Text extension) {

  static List<LimitDifference> of(Procedure before, Procedure after) {
    var all = new ArrayList<LimitDifference>();
    for (var place : LimitPlace.of(before)) {
      var was = place.value();
      was.standing(after)
          .filter(is -> !is.equals(was))
          .ifPresent(
              is ->
                  all.add(
                      new LimitDifference(
                          was.place(), place.label(), was, is, lengthened(was, before, after))));
    }
    return List.copyOf(all);
  }

  private static @Nullable Text lengthened(LimitEdit edit, Procedure before, Procedure after) {
    return edit.kind() != LimitEdit.Kind.WHOLE
        ? null
        : lengthened(
            before.limit(edit.name()).orElseThrow().extension(),
            after.limit(edit.name()).orElseThrow().extension());
  }

  private static @Nullable Text lengthened(@Nullable Extension before, @Nullable Extension after) {
    if (before == null || after == null || before.most().equals(after.most())) {
      return null;
    }
    return new Text(
        "kéo dài thêm được tối đa %s → %s".formatted(before.most().vi(), after.most().vi()),
        "may be lengthened by %s → %s".formatted(before.most().en(), after.most().en()));
  }

  /** {@code Thẩm định: 15 → 10 ngày làm việc; căn cứ mới: 12-QC/TU}. */
  Text sentence() {
    var vi = new ArrayList<String>();
    var en = new ArrayList<String>();
    if (!before.timeLimit().equals(after.timeLimit())) {
      vi.add(before.timeLimit().vi() + " → " + after.timeLimit().vi());
      en.add(before.timeLimit().en() + " → " + after.timeLimit().en());
    }
    if (extension != null) {
      vi.add(extension.vi());
      en.add(extension.en());
    }
    if (before.validAt() != after.validAt()) {
      vi.add(validAt(before).vi() + " → " + validAt(after).vi());
      en.add(validAt(before).en() + " → " + validAt(after).en());
    }
    if (!Objects.equals(before.warnAt(), after.warnAt())) {
      vi.add("nhắc khi đã qua %d%% → %d%% thời hạn".formatted(before.warnAt(), after.warnAt()));
      en.add("reminder at %d%% → %d%% of it".formatted(before.warnAt(), after.warnAt()));
    }
    if (!Objects.equals(before.legalBasis(), after.legalBasis())) {
      vi.add("căn cứ mới: " + after.legalBasis());
      en.add("new basis: " + after.legalBasis());
    }
    if (before.confidence() != after.confidence()) {
      vi.add("độ tin cậy: " + after.confidence().code());
      en.add("confidence: " + after.confidence().code());
    }
    return new Text(
        label.vi() + ": " + String.join("; ", vi), said().en() + ": " + String.join("; ", en));
  }

  /**
   * Whether it is another length by the words that stood there before; the centre's are asked for
   * new ones.
   */
  boolean restsOnTheOldBasis() {
    boolean same =
        before.limit().equals(after.limit())
            && before.unit().equals(after.unit())
            && before.validAt() == after.validAt();
    return !same && before.legalBasis().equals(after.legalBasis());
  }

  /** The label, in English where there is one. */
  Text said() {
    return new Text(label.vi(), label.en() == null ? label.vi() : label.en());
  }

  private static Text validAt(LimitEdit edit) {
    return edit.validAt() == ValidAt.DECISION
        ? new Text("còn giá trị đến ngày có quyết định", "in force until the decision")
        : new Text("còn giá trị khi nộp", "in force when handed in");
  }
}
