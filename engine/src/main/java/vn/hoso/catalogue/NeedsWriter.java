package vn.hoso.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.catalogue.NeedsView.NeedLimit;
import vn.hoso.catalogue.NeedsView.NeedOffice;
import vn.hoso.catalogue.NeedsView.NeededPaper;
import vn.hoso.catalogue.NeedsView.PlaceLine;
import vn.hoso.catalogue.NeedsView.PublicChoice;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.procedure.PartTexts;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.NeededAt;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/**
 * Tells a person what he needs, as far as his answers say; what is kept from the public is not
 * there.
 */
final class NeedsWriter {

  /** Where a table tells it, dossier by dossier. */
  private static final Text SENT_ON =
      new Text(
          "Hồ sơ được chuyển đến bộ phận tiếp nhận của cấp ủy có thẩm quyền; nơi lập hồ sơ cho biết là"
              + " nơi nào.",
          "The dossier goes on to the intake office of the competent committee; where it was opened"
              + " they tell which.");

  private final Procedure procedure;
  private final Wording wording;
  private final Map<String, Boolean> answers;

  NeedsWriter(Procedure procedure, Locale locale, Map<String, Boolean> answers) {
    this.procedure = procedure;
    this.wording = new Wording(procedure, locale, false);
    this.answers = answers;
  }

  NeedsView view(@Nullable NeedOffice office) {
    var questions = new PublicQuestions(procedure, wording, answers).all();
    return new NeedsView(
        procedure.slug(),
        procedure.code(),
        wording.of(procedure.name()),
        procedure.publiclyTrackable(),
        questions.stream().allMatch(each -> each.choices().stream().anyMatch(PublicChoice::chosen)),
        questions,
        procedure.documents().stream().map(this::paper).filter(Objects::nonNull).toList(),
        places(),
        procedure.limits().stream()
            .filter(limit -> wording.told(limit.from()) && wording.told(limit.to()))
            .map(this::limit)
            .toList(),
        office);
  }

  /** Null for what he does not need, what the procedure makes, and what only some know of. */
  private @Nullable NeededPaper paper(RequiredDocument paper) {
    var settled = paper.condition().settled(answers);
    var step = procedure.step(paper.neededAt()).filter(each -> each.secret() == null);
    boolean kept = paper.readers() != null || step.isEmpty();
    if (kept || !settled.orElse(true)) {
      return null;
    }
    return new NeededPaper(
        paper.code(),
        wording.of(paper.name()),
        settled.isPresent(),
        wording.condition(paper.condition()),
        step.map(each -> new NeededAt(each.id(), wording.of(each.publicName()))).orElse(null),
        own(paper),
        paper.onTheWay() || isPart(paper.issuer()),
        paper.issuer(),
        paper.copies(),
        validity(paper),
        paper.recordOnly(),
        paper.blank());
  }

  private boolean own(RequiredDocument paper) {
    return paper
        .issuer()
        .toLowerCase(Locale.ROOT)
        .startsWith(procedure.subject().vi().toLowerCase(Locale.ROOT));
  }

  private boolean isPart(String issuer) {
    return procedure.parts().stream().anyMatch(part -> part.label().vi().equalsIgnoreCase(issuer));
  }

  private @Nullable String validity(RequiredDocument paper) {
    if (paper.validity() == null) {
      return null;
    }
    int months = paper.validity().months();
    var until =
        paper.validity().at() == RequiredDocument.ValidAt.DECISION
            ? new Text(
                " kể từ ngày lập, còn giá trị đến ngày có quyết định",
                " from its day, valid until the day of the decision")
            : new Text(
                " kể từ ngày lập, còn giá trị khi nộp", " from its day, valid when handed in");
    return wording.of(new Text(months + " tháng" + until.vi(), months + " months" + until.en()));
  }

  /** Who opens a dossier, then who takes it in. */
  private List<PlaceLine> places() {
    return procedure.parts().stream()
        .filter(
            part ->
                part.capacity() == PartCapacity.OPENER || part.capacity() == PartCapacity.INTAKE)
        .map(
            part ->
                new PlaceLine(
                    wording.of(part.label()),
                    wording.of(
                        part.anchor().answer() == null
                            ? PartTexts.where(part, procedure)
                            : SENT_ON)))
        .toList();
  }

  private NeedLimit limit(ProcedureLimit limit) {
    return new NeedLimit(
        wording.of(limit.said()),
        wording.limit(limit.limit(), limit.from()),
        wording.of(counted(limit.limit().unit())),
        limit.promise());
  }

  private static Text counted(LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAYS ->
          new Text(
              "Tính theo ngày làm việc: không tính thứ Bảy, Chủ nhật, ngày nghỉ lễ; bắt đầu từ ngày làm"
                  + " việc tiếp theo.",
              "Working days: without Saturdays, Sundays and public holidays; the next working day is"
                  + " the first.");
      case CALENDAR_DAYS ->
          new Text(
              "Tính cả thứ Bảy, Chủ nhật, ngày nghỉ lễ; bắt đầu từ ngày hôm sau.",
              "Every day counts; the day after is the first.");
      case CALENDAR_MONTHS ->
          new Text(
              "Tính theo tháng, đến ngày cùng số của tháng cuối.",
              "By months, until the day of the same number.");
    };
  }
}
