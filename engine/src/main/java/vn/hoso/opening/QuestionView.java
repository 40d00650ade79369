package vn.hoso.opening;

import java.util.List;
import vn.hoso.rule.Question;
import vn.hoso.shared.AskersLanguage;

/**
 * What is asked at the opening, in the asker's language.
 *
 * @param unit whether a unit is asked, which the opener looks for by its name
 * @param outside whether it may be a body outside this house
 * @param choices the values; empty where a unit is asked
 */
public record QuestionView(
    String name, String label, boolean unit, boolean outside, List<QuestionChoice> choices) {

  /** A value that may be chosen. */
  public record QuestionChoice(String name, String label) {}

  public static QuestionView of(Question question) {
    return new QuestionView(
        question.name(),
        AskersLanguage.say(question.label()),
        question.unit(),
        question.outside(),
        question.choices().stream()
            .map(each -> new QuestionChoice(each.name(), AskersLanguage.say(each.label())))
            .toList());
  }
}
