package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * What dossiers of a procedure give to others: decided ones figures of the year and the file of the
 * members, any of them what they send out and await an answer to.
 *
 * @param counts what is counted against the plan of a year
 * @param memberData what the file of a member is told
 * @param awaited what is sent out and looked for until it is answered
 */
public record Exchange(List<Count> counts, List<MemberData> memberData, List<Awaited> awaited) {

  public static final Exchange NONE = new Exchange(List.of(), List.of(), List.of());

  public Exchange {
    counts = List.copyOf(counts);
    memberData = List.copyOf(memberData);
    awaited = List.copyOf(awaited);
  }

  /**
   * A figure of the year.
   *
   * @param name the same in several procedures where they make one figure together
   * @param outcomes of the dossier, or of the items of a list, that count
   */
  public record Count(String name, Text label, Set<String> outcomes) {

    public Count {
      outcomes = Set.copyOf(outcomes);
    }
  }

  /** What of a member a dossier may tell. */
  public enum Column {
    CARD_NUMBER(false),
    CARD_ISSUED_ON(true),
    ADMITTED_ON(true),
    OFFICIAL_ON(true),
    LEFT_ON(true);

    private final boolean day;

    Column(boolean day) {
      this.day = day;
    }

    public boolean day() {
      return day;
    }
  }

  /**
   * One thing a decided dossier tells of its person, or of each on its list.
   *
   * @param fact the dated fact that says it; null where something else does
   * @param item the column of the list that says it; null where something else does
   * @param field what a step wrote, {@code step.field}; null where something else says it
   * @param outcomes under which it is so; empty for any that was decided
   */
  public record MemberData(
      Column column,
      @Nullable String fact,
      @Nullable String item,
      @Nullable String field,
      Set<String> outcomes,
      String source,
      Confidence confidence) {

    public MemberData {
      outcomes = Set.copyOf(outcomes);
    }

    /** The step that writes it; only where {@link #field} is given. */
    public String step() {
      return field.substring(0, field.indexOf('.'));
    }

    /** What the step calls it; only where {@link #field} is given. */
    public String fieldName() {
      return field.substring(field.indexOf('.') + 1);
    }
  }

  /**
   * Something that is sent out and looked for quarter by quarter until it is answered: a notice to
   * the destination of a transfer.
   *
   * @param label what was sent, as people call it
   * @param sent the dated fact that says when
   * @param answered dated facts, any of which says that there is an answer; the end of the dossier
   *     is one, too
   * @param keeper name of the part that sent it and looks for the answer
   * @param to question of the opening whose answer it was sent to; null where there is none
   */
  public record Awaited(
      String name,
      Text label,
      String sent,
      List<String> answered,
      String keeper,
      @Nullable String to,
      String source,
      Confidence confidence) {

    public Awaited {
      answered = List.copyOf(answered);
    }
  }

  /** As written in {@code exchange:}. */
  public record Entry(
      List<CountEntry> counts, List<MemberEntry> memberData, List<AwaitedEntry> awaited) {

    public Exchange read() {
      return new Exchange(
          none(counts).stream().map(CountEntry::read).toList(),
          none(memberData).stream().map(MemberEntry::read).toList(),
          none(awaited).stream().map(AwaitedEntry::read).toList());
    }
  }

  record CountEntry(String name, Text label, List<String> outcomes) {

    Count read() {
      return new Count(
          given(name, "name"), given(label, "label"), Set.copyOf(given(outcomes, "outcomes")));
    }
  }

  record MemberEntry(
      Column column,
      String fact,
      String item,
      String field,
      List<String> outcomes,
      String source,
      String confidence) {

    MemberData read() {
      if (Stream.of(fact, item, field).filter(Objects::nonNull).count() != 1) {
        throw new EntryRefused(
            "“memberData” ghi đúng một trong: “fact” (ngày), “item” (cột của danh sách), “field” (bước.mục).",
            "“memberData” has one of “fact” (a day), “item” (a column of the list), “field” (step.field).");
      }
      if (field != null && !field.matches("\\w+\\.\\w+")) {
        throw new EntryRefused("“field” ghi bước.mục.", "“field” is step.field.");
      }
      return new MemberData(
          given(column, "column"),
          fact,
          item,
          field,
          Set.copyOf(none(outcomes)),
          given(source, "source"),
          Confidence.of(confidence));
    }
  }

  record AwaitedEntry(
      String name,
      Text label,
      String sent,
      List<String> answered,
      String keeper,
      String to,
      String source,
      String confidence) {

    Awaited read() {
      if (given(answered, "answered").isEmpty()) {
        throw EntryRefused.missing("answered");
      }
      return new Awaited(
          given(name, "name"),
          given(label, "label"),
          given(sent, "sent"),
          answered,
          given(keeper, "keeper"),
          to,
          given(source, "source"),
          Confidence.of(given(confidence, "confidence")));
    }
  }

  private static <T> List<T> none(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
