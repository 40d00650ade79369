package vn.hoso.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoso.deadline.Confidence;
import vn.hoso.document.DocumentView;
import vn.hoso.requirement.RequirementState.State;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.RequiredDocument.ValidAt;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;

/**
 * Whether papers may still be used on the day that matters. What a paper says of its own end is
 * certain; an end that follows from a rule no text in force was seen for is a doubt, never a no.
 */
final class PaperValidity {

  /**
   * @param note null where there is nothing to say
   */
  record Verdict(State state, Text note) {}

  /**
   * The days of a dossier that a paper is measured by.
   *
   * @param needed the day on which the paper must be there, or today before it
   * @param decision day of the decision, or today before it
   * @param decisionDue by when the decision is expected; null once it is made and where nobody can
   *     say
   */
  record Days(LocalDate needed, LocalDate decision, LocalDate decisionDue) {

    private LocalDate of(ValidAt at) {
      return at == ValidAt.DECISION ? decision : needed;
    }
  }

  private static final List<State> BEST_FIRST =
      List.of(State.PRESENT, State.DOUBTFUL, State.EXPIRED);

  private final RequiredDocument type;
  private final Days days;

  private PaperValidity(RequiredDocument type, Days days) {
    this.type = type;
    this.days = days;
  }

  /** How the papers that answer one requirement stand: as the best of them. */
  static Optional<Verdict> best(RequiredDocument type, List<DocumentView> papers, Days days) {
    var validity = new PaperValidity(type, days);
    return papers.stream()
        .map(validity::of)
        .min(Comparator.comparingInt(verdict -> BEST_FIRST.indexOf(verdict.state())));
  }

  private Verdict of(DocumentView paper) {
    if (paper.expiresOn() != null) {
      return measured(paper.expiresOn(), true);
    }
    if (type.validity() == null) {
      return new Verdict(State.PRESENT, null);
    }
    if (paper.issuedOn() == null) {
      return doubt(
          "Chưa ghi ngày ban hành nên chưa tính được giá trị %d tháng.".formatted(months()),
          "Its day of issue is not noted, so its %d months cannot be counted.".formatted(months()));
    }
    return measured(
        paper.issuedOn().plusMonths(months()), type.validity().confidence() == Confidence.SOURCED);
  }

  /**
   * @param certain whether the end is beyond doubt
   */
  private Verdict measured(LocalDate end, boolean certain) {
    ValidAt at = type.validity() == null ? ValidAt.NEEDED : type.validity().at();
    if (end.isBefore(days.of(at))) {
      return certain ? expired(end) : beyond(end);
    }
    boolean tooEarly =
        at == ValidAt.DECISION && days.decisionDue() != null && end.isBefore(days.decisionDue());
    return tooEarly
        ? doubt(
            "Có giá trị đến %s, trước hạn ra quyết định %s."
                .formatted(DayText.of(end), DayText.of(days.decisionDue())),
            "In force until %s, before the decision is due on %s."
                .formatted(end, days.decisionDue()))
        : new Verdict(State.PRESENT, null);
  }

  private static Verdict expired(LocalDate end) {
    return new Verdict(
        State.EXPIRED,
        new Text(
            "Hết giá trị từ sau ngày " + DayText.of(end) + ".", "Not in force after " + end + "."));
  }

  private Verdict beyond(LocalDate end) {
    return doubt(
        "Đã quá %d tháng từ ngày ban hành (đến %s). Thời hạn này cần đối chiếu văn bản đang có hiệu lực."
            .formatted(months(), DayText.of(end)),
        "More than %d months since its issue (until %s). The rule is to be compared with the text in force."
            .formatted(months(), end));
  }

  private static Verdict doubt(String vi, String en) {
    return new Verdict(State.DOUBTFUL, new Text(vi, en));
  }

  private int months() {
    return type.validity().months();
  }
}
