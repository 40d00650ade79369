package vn.hoso.foldercheck;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stories of one procedure, and what its officials usually do and write.
 *
 * @param slug of the procedure
 * @param steps by id of the step
 * @param answers by form and outcome: what is written beside the outcome; see {@link #answer}
 * @param papers by code, those that are handed in
 * @param closings why a dossier is withdrawn or stopped
 * @param delegations which committees decide in place of the one above
 * @param items by column: what stands there in the items of a list
 * @param stories in the order in which they are played
 */
public record StoryBook(
    String slug,
    Map<String, Usual> steps,
    Map<String, Map<String, Map<String, Object>>> answers,
    Map<String, Paper> papers,
    Map<Story.Closing, String> closings,
    List<Delegated> delegations,
    Map<String, Object> items,
    List<Story> stories) {

  /** Of the person of an item, where it is told: {@code FEMALE}, else a man. */
  public static final String GENDER = "gender";

  public static final String BIRTH_YEAR = "birthYear";

  private static final String DAY = "{{day}}";
  private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("MM/yyyy");
  private static final String MONTH = "{{month}}";
  private static final Pattern LATER = Pattern.compile("\\{\\{day\\+(P\\d+[DM])}}");
  private static final String NUMBER = "{{number}}";
  private static final String PAPER_NUMBER = "{{paperNumber}}";
  private static final String IN_TURN = "inTurn";

  /**
   * What usually becomes of a step.
   *
   * @param days calendar days it lies before it is done
   * @param paper what is done with the paper to sign before the usual outcome; null for nothing
   */
  public record Usual(String outcome, int days, @Nullable Signing paper) {}

  /**
   * A committee that was delegated authority.
   *
   * @param unit its key in the list of units
   * @param document number of the decision that delegates
   * @param until last day; null for no end
   */
  public record Delegated(String unit, String document, @Nullable LocalDate until) {}

  /** What is done with a paper that is signed and issued. */
  public enum Signing {
    DRAFT,
    SIGN
  }

  /**
   * A paper that is handed in.
   *
   * @param at ids of the steps at which it is, where it is missing then
   * @param symbol what follows its number; null where it carries none
   * @param onBehalf whether it is signed on behalf of a body
   */
  public record Paper(
      List<String> at,
      @Nullable String title,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable Boolean onBehalf,
      @Nullable Integer sheets,
      @Nullable String location) {

    public Paper {
      at = at == null ? List.of() : List.copyOf(at);
      onBehalf = Boolean.TRUE.equals(onBehalf);
      sheets = sheets == null ? 1 : sheets;
    }
  }

  /** The outcome of the n-th visit of a step, counted from 0. */
  public String outcome(Story story, String step, int visit) {
    List<String> told = story.turns().getOrDefault(step, List.of());
    return visit < told.size() ? told.get(visit) : steps.get(step).outcome();
  }

  /**
   * What is written into the form: {@code {{day}}} is that day, {@code {{number}}} that number,
   * {@code {{day+P6M}}} a day so long after it, {@code {{month}}} its month, {@code
   * {{paperNumber}}} the number of the paper to sign, {@code inTurn} one of several values.
   *
   * @param number makes the answers differ between dossiers
   */
  public Map<String, Object> answer(
      String form, String outcome, int number, LocalDate day, String paperNumber) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("outcome", outcome));
    Map<String, String> names =
        Map.of(
            DAY, day.toString(),
            MONTH, MONTHS.format(day),
            NUMBER, String.valueOf(number),
            PAPER_NUMBER, paperNumber);
    written(form, outcome).forEach((field, value) -> data.put(field, fill(value, number, names)));
    return data;
  }

  /** What stands in the columns of the n-th item of a list. */
  public Map<String, String> item(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    items.forEach(
        (column, value) -> values.put(column, String.valueOf(fill(value, number, Map.of()))));
    return values;
  }

  /** Whether that answer tells the number of a paper to sign. */
  public boolean numbers(String form, String outcome) {
    return written(form, outcome).containsValue(PAPER_NUMBER);
  }

  private Map<String, Object> written(String form, String outcome) {
    return answers.getOrDefault(form, Map.of()).getOrDefault(outcome, Map.of());
  }

  /** A planned day, so long after that day. */
  private static String later(String text, @Nullable String day) {
    return day == null
        ? text
        : LATER
            .matcher(text)
            .replaceAll(
                found -> LocalDate.parse(day).plus(Period.parse(found.group(1))).toString());
  }

  private static Object fill(Object value, int number, Map<String, String> names) {
    if (value instanceof String text) {
      String filled = text;
      for (Map.Entry<String, String> name : names.entrySet()) {
        filled = filled.replace(name.getKey(), name.getValue());
      }
      return later(filled, names.get(DAY));
    }
    if (value instanceof List<?> several) {
      return several.stream().map(each -> fill(each, number, names)).toList();
    }
    if (value instanceof Map<?, ?> entry && entry.get(IN_TURN) instanceof List<?> values) {
      return fill(values.get(number % values.size()), number, names);
    }
    if (value instanceof Map<?, ?> entry) {
      Map<String, Object> filled = new LinkedHashMap<>();
      entry.forEach((key, each) -> filled.put(String.valueOf(key), fill(each, number, names)));
      return filled;
    }
    return value;
  }
}
