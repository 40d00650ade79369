package vn.hoso.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Question;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Holds what is answered at the opening to what the procedure asks. */
@Component
public class Answers {

  private static final String FIELD = "asked.";
  private static final Set<String> EVERYWHERE = Set.of("/");

  private final Units units;

  Answers(Units units) {
    this.units = units;
  }

  /**
   * @param given by name of the question; null for none
   * @throws DossierProblem DOSSIER-081 (422, by field) where one is missing or does not fit
   */
  public Map<String, Answer> read(
      Opening opening, UUID openerId, @Nullable Map<String, AnswerRequest> given) {
    var asked = given == null ? Map.<String, AnswerRequest>of() : given;
    var errors = new ArrayList<FieldError>();
    var answers = new HashMap<String, Answer>();
    asked.keySet().stream()
        .filter(name -> opening.asks(name).isEmpty())
        .forEach(
            name ->
                errors.add(
                    new FieldError(
                        FIELD + name, "notAsked", "Không hỏi mục này.", "This is not asked.")));
    for (var question : opening.asks()) {
      answer(question, asked.get(question.name()), openerId, errors)
          .ifPresent(answer -> answers.put(question.name(), answer));
    }
    if (!errors.isEmpty()) {
      throw DossierProblem.answersRefused(errors);
    }
    return answers;
  }

  private Optional<Answer> answer(
      Question question, @Nullable AnswerRequest given, UUID openerId, List<FieldError> errors) {
    String field = FIELD + question.name();
    String chosen = given == null ? null : given.chosen();
    String outside = given == null || given.outside() == null ? "" : given.outside().strip();
    if ((chosen == null || chosen.isBlank()) == outside.isEmpty()) {
      errors.add(FieldError.required(field));
      return Optional.empty();
    }
    Optional<Answer> answer =
        outside.isEmpty() ? inside(question, chosen, openerId) : outside(question, outside, errors);
    if (answer.isEmpty()) {
      errors.add(refused(question, field));
    }
    return answer;
  }

  private static Optional<Answer> outside(Question question, String name, List<FieldError> errors) {
    if (!Letters.inOneLine(name)) {
      errors.add(FieldError.character(FIELD + question.name()));
    }
    return question.outside()
        ? Optional.of(new Answer(null, Letters.composed(name)))
        : Optional.empty();
  }

  private Optional<Answer> inside(Question question, String chosen, UUID openerId) {
    if (!question.unit()) {
      return question.choice(chosen).map(each -> new Answer(each.name(), each.label().vi()));
    }
    return unit(chosen)
        .filter(unit -> question.units().contains(unit.kind()))
        .filter(unit -> fits(question, openerId, unit.id()))
        .map(unit -> Answer.unit(unit.id(), unit.name()));
  }

  private Optional<UnitView> unit(String id) {
    try {
      return units.standing(UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private static FieldError refused(Question question, String field) {
    return question.unit()
        ? new FieldError(
            field,
            "unit",
            "Không chọn được đơn vị này: không đúng loại, không còn hoạt động hoặc không thuộc phạm"
                + " vi của thủ tục.",
            "This unit cannot be chosen: not of the kind, not there any more, or beyond what the"
                + " procedure is for.")
        : new FieldError(
            field, "choice", "Chọn một giá trị có trong danh sách.", "Choose one of the list.");
  }

  /** Paths below which a unit lies that fits, seen from who opens; the root where it may be any. */
  Set<String> within(Question question, UUID openerId) {
    if (question.within().isEmpty()) {
      return EVERYWHERE;
    }
    var opener = Chain.above(units.ancestors(openerId));
    return question.within().stream()
        .flatMap(level -> opener.at(level).stream())
        .map(UnitView::path)
        .collect(Collectors.toSet());
  }

  /** Whether the procedure is for a unit there, seen from who opens. */
  boolean fits(Question question, UUID openerId, UUID unitId) {
    if (question.within().isEmpty() && question.beyond().isEmpty()) {
      return true;
    }
    var opener = Chain.above(units.ancestors(openerId));
    var there = Chain.above(units.ancestors(unitId));
    return (question.within().isEmpty()
            || question.within().stream().anyMatch(level -> together(opener, there, level)))
        && question.beyond().stream().noneMatch(level -> together(opener, there, level));
  }

  private static boolean together(Chain one, Chain other, Level level) {
    var here = one.at(level).map(UnitView::id);
    return here.isPresent() && here.equals(other.at(level).map(UnitView::id));
  }
}
