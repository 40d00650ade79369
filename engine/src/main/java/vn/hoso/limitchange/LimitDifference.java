package vn.hoso.limitchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureLimit.Extension;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Text;

/**
 * One limit that is to be another, as a sentence.
 *
 * @param place as in {@link LimitEdit}
 * @param label the step or the limit
 * @param extension what else becomes of it: by how much it may be lengthened, which is counted in
 *     its unit; null where that stays
 */
record LimitDifference(
    String place, Text label, LimitEdit before, LimitEdit after, @Nullable Text extension) {

  static List<LimitDifference> of(Procedure before, Procedure after) {
    var all = new ArrayList<LimitDifference>();
    for (Step step : before.steps()) {
      if (step.limit() != null) {
        after
            .step(step.id())
            .filter(then -> then.limit() != null)
            .ifPresent(
                then ->
                    all.add(
                        new LimitDifference(
                            LimitEdit.STEP + step.id(),
                            new Text(step.name(), step.nameEn()),
                            LimitEdit.of(step),
                            LimitEdit.of(then),
                            null)));
      }
    }
    for (ProcedureLimit limit : before.limits()) {
      after
          .limit(limit.name())
          .ifPresent(
              then ->
                  all.add(
                      new LimitDifference(
                          LimitEdit.WHOLE + limit.name(),
                          limit.said(),
                          LimitEdit.of(limit),
                          LimitEdit.of(then),
                          lengthened(limit.extension(), then.extension()))));
    }
    all.removeIf(each -> each.before().equals(each.after()));
    return List.copyOf(all);
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
    if (before.warnAt() != after.warnAt()) {
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
        label.vi() + ": " + String.join("; ", vi),
        (label.en() == null ? label.vi() : label.en()) + ": " + String.join("; ", en));
  }
}
