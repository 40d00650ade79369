package vn.hoso.step;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;

/**
 * Why a dossier came back: read off the forms, whose {@code returnTo} names the step it is sent
 * back to.
 */
@Component
public class SentBacks {

  private final StepRecordRepository records;
  private final JsonMapper json;

  SentBacks(StepRecordRepository records, JsonMapper json) {
    this.records = records;
    this.json = json;
  }

  /**
   * The step that sends the dossier to this one; null where it comes another way. A step that was
   * passed on and taken back is as sent back as it was.
   *
   * @param earlier the records before it, in order
   */
  UUID from(StepRecord here, List<StepRecord> earlier) {
    var last = before(here, earlier).orElse(null);
    if (last == null) {
      return null;
    }
    return last.stepId.equals(here.stepId)
        ? last.returnedFrom
        : here.stepId.equals(word(last, FormSchema.RETURN_TO)) ? last.id : null;
  }

  /**
   * What led to a step: with several open at a time another may have been completed in the same
   * instant.
   */
  static Optional<StepRecord> before(StepRecord here, List<StepRecord> earlier) {
    return earlier.stream()
        .filter(each -> each.id.equals(here.cameFrom))
        .findFirst()
        .or(() -> lastCompleted(earlier));
  }

  /** Null for null, and where the form did not ask for one. */
  String reason(UUID returnedFrom, List<StepRecord> all) {
    return all.stream()
        .filter(each -> each.id.equals(returnedFrom))
        .map(each -> word(each, "reason"))
        // A form need not ask why.
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The last time it was sent back, until who sent it back has it again and has gone on; null where
   * nothing is open.
   */
  public SentBack of(List<StepRecordView> all) {
    var target = all.stream().filter(each -> each.returnedFrom() != null).reduce((a, b) -> b);
    if (target.isEmpty() || all.stream().noneMatch(StepRecordView::open)) {
      return null;
    }
    return all.stream()
        .filter(each -> each.id().equals(target.get().returnedFrom()))
        .filter(sender -> !overtaken(sender, target.get(), all))
        .map(sender -> sentBack(sender, target.get()))
        .findFirst()
        .orElse(null);
  }

  private SentBack sentBack(StepRecordView sender, StepRecordView target) {
    var reason = word(records.findById(sender.id()).orElseThrow(), "reason");
    return new SentBack(sender, target.stepId(), reason, target.open());
  }

  /** Whether the step that sent it back was completed again after that. */
  private static boolean overtaken(
      StepRecordView sender, StepRecordView target, List<StepRecordView> all) {
    return all.subList(all.indexOf(target), all.size()).stream()
        .anyMatch(each -> each.completedAt() != null && each.stepId().equals(sender.stepId()));
  }

  private String word(StepRecord record, String field) {
    var form = record.formInForce();
    return form == null ? null : json.readTree(form).path(field).asString(null);
  }

  static Optional<StepRecord> lastCompleted(List<StepRecord> records) {
    return records.stream()
        .filter(each -> each.completedAt != null)
        .max(
            Comparator.comparing((StepRecord each) -> each.completedAt)
                .thenComparing(each -> each.seq));
  }
}
